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

/// Connections at once; the rest wait in the system's queue. Half of the 1024 descriptors a process gets by
/// default.
pub(crate) const CONNECTIONS: u32 = 512;

/// Bytes a connection may have read and not yet understood: twice the largest head.
pub(crate) const READ_BUFFER: usize = 2 * mendwell_wire::HEAD_BYTES.max;

/// Files in the app directory. The app has tens; thousands mean that the wrong directory was named.
pub(crate) const APP_FILES: usize = 4096;

/// Bytes in the app directory, all of which are held in memory. The app has a few million.
pub(crate) const APP_BYTES: u64 = 64 * 1024 * 1024;
