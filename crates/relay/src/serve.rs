use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;

use crate::connection::Connection;
use crate::limits::{ACCEPT_PAUSE, DRAIN};
use crate::{Error, log};

/// Listens and serves until `stop`, then lets replies under way finish, for [`DRAIN`] at most.
pub(crate) async fn serve(
    address: SocketAddr,
    tls: Option<TlsAcceptor>,
    listening: impl FnOnce(SocketAddr),
    router: Router,
    connections: u32,
    stop: impl Future<Output = ()>,
) -> Result<(), Error> {
    let failed = |source| Error::Listen { address, source };
    let listener = TcpListener::bind(address).await.map_err(failed)?;
    listening(listener.local_addr().map_err(failed)?);
    let (stopping, stopped) = watch::channel(());
    let places = Arc::new(Semaphore::new(connections as usize));
    let mut stop = pin!(stop);

    loop {
        // A place first, then a connection: without a place the rest wait in the system's queue and cost
        // nothing.
        let next = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            next = next => next,
            () = &mut stop => break,
        };
        match (place, accepted) {
            (Ok(place), Ok((stream, peer))) => {
                let connection =
                    Connection::new(tls.clone(), router.clone(), stopped.clone(), peer.ip(), place);
                tokio::spawn(connection.run(stream));
            }
            (_, Err(error)) => {
                log::accept_failed(&error);
                sleep(ACCEPT_PAUSE).await;
            }
            // Closed only by dropping it, which happens below.
            (Err(_), Ok(_)) => break,
        }
    }

    log::stopping();
    drop(listener);
    drop(stopping);
    drop(router);
    // All places free means that every connection has ended.
    let connections_cut = match timeout(DRAIN, places.acquire_many(connections)).await {
        Ok(_) => 0,
        Err(_) => (connections as usize).saturating_sub(places.available_permits()),
    };
    log::stopped(connections_cut);
    Ok(())
}
