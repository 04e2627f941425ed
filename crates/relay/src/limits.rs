//! Bounds that are the host's own affair. Bounds on what a request may hold are in [`mendwell_wire::LIMITS`].

use std::time::Duration;

/// From the moment a connection is free for a request until that request's head is complete.
///
/// One clock for two faults: a head sent drop by drop, and a connection kept open for nothing. 10 s is
/// several retransmissions on a bad mobile network.
pub(crate) const HEAD_READ: Duration = Duration::from_secs(10);

/// For the TLS handshake. Two round trips; 5 s is ten of them by satellite.
pub(crate) const TLS_HANDSHAKE: Duration = Duration::from_secs(5);

/// Age at which a connection takes no further request. It bounds how long a reader who never reads can hold a
/// place; 10 minutes carry the whole app at 5 kB a second.
pub(crate) const CONNECTION_AGE: Duration = Duration::from_secs(600);

/// For replies under way once the host stops, or once a connection is too old; below the 10 s an operator is
/// promised.
pub(crate) const DRAIN: Duration = Duration::from_secs(8);

/// Pause after the system refuses a connection (usually: no file descriptors left), so that refusal is not a
/// busy loop.
pub(crate) const ACCEPT_PAUSE: Duration = Duration::from_millis(200);

/// Connections at once unless the operator says otherwise; the rest wait in the system's queue. Half of the 1024
/// descriptors a process gets by default.
pub(crate) const CONNECTIONS: u32 = 512;

/// For the body of a request: the largest at 50 kB a second.
pub(crate) const BODY_READ: Duration = Duration::from_secs(30);

/// Bodies of requests up to this size are read as they come: 512 connections hold 16 MiB of them.
pub(crate) const SMALL_BYTES: u64 = 32 * 1024;

/// KiB that all larger bodies being read may take together: about forty of the largest.
pub(crate) const LARGE_KIB: usize = 64 * 1024;

/// For the first frame of a live feed; it is sent at once.
pub(crate) const HELLO_WAIT: Duration = Duration::from_secs(10);

/// For the client of a live feed to take one frame. Longer than a mobile network's usual gap.
pub(crate) const SEND_WAIT: Duration = Duration::from_secs(30);

/// Between two pings of a live feed: below the minute after which home routers forget a connection.
pub(crate) const FEED_PULSE: Duration = Duration::from_secs(50);

/// Records that wait for the client of a live feed; then it is told to catch up.
pub(crate) const FEED_QUEUE: usize = 64;

/// Bytes read at once from the client of a live feed, who says a hello and then only that it is there. An idle feed
/// holds them: the default of 128 KiB is what each would cost.
pub(crate) const FEED_READ_BUFFER: usize = 2 * mendwell_wire::HELLO_BYTES.max;

/// Bytes of a live feed after which it is written without waiting for more.
pub(crate) const FEED_BUFFER: usize = 4096;

/// Bytes that may be waiting to be sent on a live feed: one largest record and its header.
pub(crate) const FEED_WRITE_BUFFER: usize = mendwell_wire::RECORD_BYTES.max + 2 * FEED_BUFFER;

/// Readers of the database. They wait for the disk and not for the processor, so a few more than processors.
pub(crate) const READERS: usize = 4;

/// Between two checkpoints of the database; a dropped body leaves the write-ahead log within this time.
pub(crate) const CHECKPOINT: Duration = Duration::from_secs(5);

/// Between two looks for what is older than it may be. Stamps are hours.
pub(crate) const TEND: Duration = Duration::from_secs(3600);

/// Between two steps of forgetting, so that appends pass in between.
pub(crate) const TEND_PAUSE: Duration = Duration::from_millis(200);

/// Bytes a connection may have read and not yet understood: twice the largest head.
pub(crate) const READ_BUFFER: usize = 2 * mendwell_wire::HEAD_BYTES.max;

/// Files in the app directory. The app has tens; thousands mean that the wrong directory was named.
pub(crate) const APP_FILES: usize = 4096;

/// Bytes in the app directory, all of which are held in memory. The app has a few million.
pub(crate) const APP_BYTES: u64 = 64 * 1024 * 1024;

/// For the writer to finish after the last connection ended or was cut.
pub(crate) const WRITER_END: Duration = Duration::from_secs(1);
