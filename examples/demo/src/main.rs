//! The main job of workos-kit against the embedded emulator: sign an enterprise user in, read the directory,
//! trust a webhook. `--serve` keeps a small application running to click through.
#![allow(clippy::print_stdout, reason = "the story is told on standard output")]

mod application;
mod receiver;
mod story;
mod tell;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;
use workos_emulator::Emulator;
use workos_kit::WorkOS;

/// What the emulator starts from.
const SEED: &str = include_str!("../seed.yaml");

/// The main job of workos-kit, told step by step.
#[derive(Parser)]
struct Arguments {
    /// Keep running, with a page to sign in at.
    #[arg(long)]
    serve: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let result = match Arguments::parse() {
        Arguments { serve: true } => serve().await,
        Arguments { serve: false } => tell_story().await,
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n  ✗ {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn tell_story() -> Result<()> {
    let emulator = Emulator::builder().seed(SEED).start().await?;
    story::run(&emulator, &client(&emulator)?).await
}

async fn serve() -> Result<()> {
    // A person signs in here, so the identity provider waits for them.
    let emulator = Emulator::builder().seed(SEED).interactive().start().await?;
    let application = application::Application::start(client(&emulator)?).await?;
    println!("\n  Sign in at   {}", application.url());
    println!("  WorkOS is    {}   (the emulator)", emulator.url());
    println!("\n  Ctrl-C ends it.");
    tokio::signal::ctrl_c().await?;
    Ok(())
}

/// A client of the emulator; one of WorkOS differs in nothing but these three values.
fn client(emulator: &Emulator) -> Result<WorkOS> {
    Ok(WorkOS::builder()
        .api_key(emulator.api_key())
        .client_id(emulator.client_id())
        .base_url(emulator.url())
        .application("workos-kit-demo", env!("CARGO_PKG_VERSION"))
        .build()?)
}
