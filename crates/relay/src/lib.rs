#![doc = include_str!("../README.md")]

mod assets;
mod connection;
mod data;
mod error;
mod guard;
mod headers;
mod limits;
mod log;
mod negotiate;
mod options;
mod reply;
mod routes;
mod serve;
mod shutdown;
mod tls;

pub use error::Error;
pub use log::{install as install_log, refused as log_refused};
pub use options::{LogFormat, Options};

/// Runs the host until it is told to stop: checks the options, takes the data directory, reads the app,
/// listens.
///
/// # Errors
///
/// Everything that can go wrong goes wrong before the host listens, and is the operator's to settle; see
/// [`Error`].
pub async fn run(options: &Options) -> Result<(), Error> {
    let tls = tls::terms(options)?;
    let _data = data::DataDir::take(&options.data)?;
    let assets = assets::Assets::load(&options.app)?;
    let stop = shutdown::asked()?;
    serve::serve(options.listen, tls, assets, stop).await
}
