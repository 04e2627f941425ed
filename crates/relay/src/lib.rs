#![doc = include_str!("../README.md")]

mod api;
mod assets;
mod clock;
mod committer;
mod connection;
mod data;
mod error;
mod guard;
mod headers;
mod hub;
mod keeper;
mod limits;
mod live;
mod log;
mod negotiate;
mod options;
mod rate;
mod readers;
mod reply;
mod routes;
mod serve;
mod shutdown;
pub mod store;
mod tasks;
mod tls;

pub use error::Error;
pub use log::{install as install_log, refused as log_refused};
pub use options::{LogFormat, Options, Task};

/// Runs the host until it is told to stop: checks the options, takes the data directory, reads the app, opens the
/// logs, listens. Or does the task that is asked for instead.
///
/// # Errors
///
/// Everything that can go wrong goes wrong before the host listens, and is the operator's to settle; see
/// [`Error`].
pub async fn run(options: &Options) -> Result<(), Error> {
    match (&options.task, &options.app) {
        (Some(task), _) => tasks::run(task),
        (None, Some(app)) => host(options, app).await,
        // The command line asks for it.
        (None, None) => Err(Error::AppIndex { path: std::path::PathBuf::new() }),
    }
}

async fn host(options: &Options, app: &std::path::Path) -> Result<(), Error> {
    let clock = clock::Clock::of(options)?;
    let tls = tls::terms(options)?;
    let _data = data::DataDir::take(&options.data)?;
    let assets = assets::Assets::load(app)?;
    let stop = shutdown::asked()?;
    let (keeper, api) =
        keeper::Keeper::start(&options.data, options.policy(), options.rate_per_minute(), clock)?;
    let tending = tokio::spawn(keeper::tend(api.committer.clone()));
    let (files, speaks_tls) = (assets.count(), tls.is_some());
    let router = routes::router(assets, api, speaks_tls);
    let listening = |address| log::listening(address, speaks_tls, files);
    let served = serve::serve(options.listen, tls, listening, router, options.connections, stop).await;
    tending.abort();
    // Connections that were cut hold the writer's door open; the process ends with what is on the disk.
    let _ = tokio::time::timeout(limits::WRITER_END, keeper.end()).await;
    served
}
