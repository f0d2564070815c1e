//! The README's examples, compiled and run as tests when `--cfg readme` is set: they read where the API lives
//! from the environment, so `cargo xtask test` starts an emulator for them.

#[cfg_attr(readme, doc = include_str!("../../README.md"))]
mod readme {}
