#![doc = include_str!("../README.md")]

mod app;
mod bonds;
mod clock;
mod commands;
mod confirm;
mod files;
mod input;
mod options;
mod page;
mod say;
mod secret;
mod trouble;

use app::App;
use clap::Parser as _;
use clap::error::ErrorKind;
use options::{Cli, Options};
use std::io::{self, Write as _};
use std::process::ExitCode;
use trouble::Trouble;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            return end(print(&error.render().to_string()), &App::new(Options::default()));
        }
        Err(error) => {
            // Nothing was parsed, so what was asked for is looked up by hand.
            let json = std::env::args_os().any(|arg| arg == "--json");
            return end(Err(Trouble::usage(&error)), &App::new(Options { json, ..Options::default() }));
        }
    };
    let mut app = App::new(cli.options);
    let done = cli.command.run(&mut app).and_then(|text| print(&text));
    end(done, &app)
}

/// Says what went wrong, if anything did.
fn end(done: Result<(), Trouble>, app: &App) -> ExitCode {
    let Err(trouble) = done else { return ExitCode::SUCCESS };
    // Nobody is left to be told when stderr is gone, too.
    let _ = write!(io::stderr().lock(), "{}", trouble.report(app.texts(), app.json()));
    ExitCode::from(trouble.status())
}

/// Prints an answer. A reader that has gone away (`mendwell export | head`) has what it wanted.
fn print(text: &str) -> Result<(), Trouble> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Trouble::Output(error.kind())),
        _ => Ok(()),
    }
}
