//! What a live feed costs on which nothing happens.

use std::time::Duration;

use tokio::time::sleep;

use crate::mendwell::{Asking, Feed};
use crate::server::Server;

/// Feeds that wait for something to happen, each in a circle of its own.
const FEEDS: u64 = 5000;
/// Opened and closed before, so that what is needed once is there.
const WARM: u64 = 100;

/// What an idle feed costs.
pub(crate) async fn measure(server: &Server) -> String {
    let mut asking = Asking::new(server).await;
    for circle in 0..FEEDS {
        asking.create(circle).await;
    }
    drop(asking);
    for circle in 0..WARM {
        drop(Feed::open(server, circle).await);
    }
    sleep(Duration::from_secs(1)).await;
    let before = server.resident_kib();
    let mut feeds = Vec::new();
    for circle in 0..FEEDS {
        feeds.push(Feed::open(server, circle).await);
    }
    sleep(Duration::from_secs(2)).await;
    let each = (server.resident_kib() - before) / feeds.len() as f64;
    format!("{each:.1} KiB for each of {FEEDS} idle feeds")
}
