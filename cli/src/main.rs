//! `workos-kit explain …`: says in one sentence why a cookie, a token, a webhook or a callback does not work.
//!
//! What is secret comes from the environment or from standard input: arguments are seen by every user of a machine, and
//! kept by shells.

use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{Parser, Subcommand};
use jiff::Timestamp;
use workos_kit::explain::{self, Explanation};
use workos_kit::session::{SealFormat, Sealer, SessionOptions, TokenPolicy};
use workos_kit::sso::{CallbackOptions, SignInFlow};
use workos_kit::{Secret, WorkOS};

/// Tools for applications that use WorkOS.
#[derive(Parser)]
#[command(name = "workos-kit", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Says in one sentence why something does not work. Ends with status 0 if it does, and with 1 if not.
    #[command(subcommand)]
    Explain(Explain),
}

/// What is explained comes on standard input; the configuration from WORKOS_CLIENT_ID, WORKOS_BASE_URL and the like.
#[derive(Subcommand)]
enum Explain {
    /// A sealed session cookie, on standard input. Passwords: WORKOS_COOKIE_PASSWORD, several separated by line breaks.
    Cookie {
        /// Formats that the application accepts beside iron, such as `fernet`.
        #[arg(long, value_name = "FORMAT")]
        accept: Vec<String>,
    },
    /// An access token, on standard input.
    Token {
        /// Issuer that the application accepts.
        #[arg(long)]
        issuer: Option<String>,
        /// Audience that the application is.
        #[arg(long)]
        audience: Option<String>,
    },
    /// The raw body of a webhook, on standard input. Secrets: WORKOS_WEBHOOK_SECRET, several separated by line breaks.
    Webhook {
        /// Value of the WorkOS-Signature header.
        #[arg(long)]
        header: String,
    },
    /// The URL or query of a Single Sign-On callback, on standard input.
    Callback {
        /// File with the flow that was remembered for the browser, as JSON.
        #[arg(long, value_name = "FILE")]
        flow: Option<PathBuf>,
    },
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Command::Explain(what) = Arguments::parse().command;
    match explain(what).await {
        Ok(explanation) => {
            // A closed pipe is no reason to complain.
            let _ = writeln!(std::io::stdout(), "{explanation}");
            if explanation.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "workos-kit: {error:#}");
            ExitCode::from(2)
        }
    }
}

async fn explain(what: Explain) -> Result<Explanation> {
    let now = Timestamp::now();
    Ok(match what {
        Explain::Cookie { accept } => {
            let formats = accept.iter().map(|name| {
                SealFormat::from_name(name)
                    .with_context(|| format!("`{name}` is no format of sealed sessions"))
            });
            let formats = formats.collect::<Result<Vec<_>>>()?;
            let sealer = Sealer::with_passwords(secrets("WORKOS_COOKIE_PASSWORD"))?.accept(formats);
            let workos = WorkOS::from_env()?;
            let sessions = workos.user_management().sessions(SessionOptions::new(sealer))?;
            explain::cookie(&sessions, line()?.expose()).await
        }
        Explain::Token { issuer, audience } => {
            let mut policy = TokenPolicy::new();
            if let Some(issuer) = issuer {
                policy = policy.issuer(issuer);
            }
            if let Some(audience) = audience {
                policy = policy.audience(audience);
            }
            explain::token(&WorkOS::from_env()?, line()?.expose(), &policy).await
        }
        Explain::Webhook { header } => {
            let mut body = Vec::new();
            std::io::stdin().read_to_end(&mut body).context("the body on standard input")?;
            explain::webhook(&body, header, &secrets("WORKOS_WEBHOOK_SECRET"), now)
        }
        Explain::Callback { flow } => {
            let flow = flow.map(|path| -> Result<SignInFlow> {
                let json = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
                Ok(SignInFlow::from_json(json.trim())?)
            });
            let flow = flow.transpose()?;
            explain::callback(line()?.expose(), flow.as_ref(), &CallbackOptions::default(), now)
        }
    })
}

/// Secrets in a variable, one a line.
fn secrets(variable: &str) -> Vec<Secret> {
    let value = std::env::var(variable).unwrap_or_default();
    value.lines().filter(|line| !line.is_empty()).map(Secret::from).collect()
}

/// What is explained, without the line break at its end.
fn line() -> Result<Secret> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).context("standard input")?;
    Ok(text.trim_end_matches(['\r', '\n']).into())
}
