//! `mendwell-host`: reads its options, runs the host, and turns a refusal into exit status 2.

use std::process::ExitCode;

use clap::Parser;
use mendwell_relay::Options;

/// The status of a host that refused to start; clap uses the same for options it cannot read.
const REFUSED: u8 = 2;

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    mendwell_relay::install_log(options.log);
    match mendwell_relay::run(&options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            mendwell_relay::log_refused(&error);
            ExitCode::from(REFUSED)
        }
    }
}
