use crate::Error;

/// Resolves when the operator asks the host to stop: SIGTERM (service managers) or SIGINT (a terminal).
///
/// The signals are caught from the moment this returns, before it is awaited, so that none is lost while
/// starting.
#[cfg(unix)]
pub(crate) fn asked() -> Result<impl Future<Output = ()>, Error> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate()).map_err(Error::Signal)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(Error::Signal)?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Resolves when the operator asks the host to stop: Ctrl-C.
#[cfg(windows)]
pub(crate) fn asked() -> Result<impl Future<Output = ()>, Error> {
    let mut interrupt = tokio::signal::windows::ctrl_c().map_err(Error::Signal)?;
    Ok(async move {
        interrupt.recv().await;
    })
}
