//! What every server is asked to do, and what is measured while it does: latency at a steady rate, then as much as goes.

use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::sleep;

use crate::server::Server;

/// Circles, each with one reader.
pub(crate) const CIRCLES: u64 = 64;
/// Connections that write, four for each circle: together with the readers fewer than a host takes by default.
const WRITERS: u64 = 4 * CIRCLES;

/// Appends a second of the measure of latency.
const RATE: u64 = 500;
/// Appends of that measure, about ten seconds; the first of them only warm up.
const PACED: u64 = 20 * WRITERS;
const PACED_WARM: u64 = 2 * WRITERS;

/// As many appends as are answered, for so long.
const WARM: Duration = Duration::from_secs(2);
const SUSTAINED: Duration = Duration::from_secs(10);

/// Somebody who appends. Record `index` goes to circle `index % CIRCLES`.
pub(crate) trait Writer: Send + 'static {
    /// Appends and waits until the server says that it is done.
    fn append(&mut self, index: u64) -> impl Future<Output = ()> + Send;
}

/// Somebody who listens to one circle.
pub(crate) trait Reader: Send + 'static {
    /// The index of the next record.
    fn next(&mut self) -> impl Future<Output = u64> + Send;
}

/// A server as its clients know it.
pub(crate) trait Service {
    type Writer: Writer;
    type Reader: Reader;
    async fn prepare(&self, server: &Server);
    async fn writer(&self, server: &Server, circle: u64) -> Self::Writer;
    async fn reader(&self, server: &Server, circle: u64) -> Self::Reader;
}

pub(crate) struct Figures {
    per_second: f64,
    processor_us: f64,
    /// Microseconds from the moment at which an append was meant to be sent to the reader, in order.
    latencies: Vec<u64>,
}

impl Figures {
    fn latency_ms(&self, part: f64) -> f64 {
        let at = (self.latencies.len() as f64 * part) as usize;
        self.latencies[at] as f64 / 1e3
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (p50, p99) = (self.latency_ms(0.5), self.latency_ms(0.99));
        let Self { per_second, processor_us, .. } = self;
        write!(
            f,
            "{per_second:>6.0}/s {processor_us:>4.0} us CPU each; at {RATE}/s p50 {p50:.1} ms, p99 {p99:.1} ms"
        )
    }
}

#[derive(Default)]
struct Delivered {
    count: AtomicU64,
    paced_since: OnceLock<Instant>,
    latencies: Mutex<Vec<u64>>,
}

impl Delivered {
    fn take(&self, index: u64) {
        self.count.fetch_add(1, Ordering::Relaxed);
        if (PACED_WARM..PACED).contains(&index) {
            let late = self.paced_since.get().unwrap().elapsed().saturating_sub(intended(index));
            self.latencies.lock().unwrap().push(late.as_micros() as u64);
        }
    }

    fn count(&self) -> u64 {
        self.count.load(Ordering::Relaxed)
    }

    /// Waits until everything that was acknowledged has arrived.
    async fn all(&self, acknowledged: u64) {
        for _ in 0..500 {
            if self.count() == acknowledged {
                return;
            }
            sleep(Duration::from_millis(20)).await;
        }
        panic!("{acknowledged} acknowledged, {} delivered", self.count());
    }
}

/// When a paced append is meant to be sent, after the first one.
fn intended(index: u64) -> Duration {
    Duration::from_micros(index * 1_000_000 / RATE)
}

/// Both measures of one server.
pub(crate) async fn measure<S: Service>(server: &Server, service: &S) -> Figures {
    service.prepare(server).await;
    let delivered = Arc::new(Delivered::default());
    let mut readers = Vec::new();
    for circle in 0..CIRCLES {
        let mut reader = service.reader(server, circle).await;
        let delivered = Arc::clone(&delivered);
        readers.push(tokio::spawn(async move {
            loop {
                delivered.take(reader.next().await);
            }
        }));
    }
    let mut writers = Vec::new();
    for number in 0..WRITERS {
        writers.push(service.writer(server, number % CIRCLES).await);
    }
    let writers = paced(writers, &delivered).await;
    delivered.all(PACED).await;
    let (per_second, processor_us) = sustained(server, writers, &delivered).await;
    readers.iter().for_each(JoinHandle::abort);
    let mut latencies = std::mem::take(&mut *delivered.latencies.lock().unwrap());
    latencies.sort_unstable();
    Figures { per_second, processor_us, latencies }
}

/// Appends at the given rate, whatever the server does. A thread keeps the time: a runtime's timers are too coarse.
async fn paced<W: Writer>(writers: Vec<W>, delivered: &Delivered) -> Vec<W> {
    let (mut asks, mut tasks) = (Vec::new(), Vec::new());
    for mut writer in writers {
        let (ask, mut asked) = mpsc::unbounded_channel();
        asks.push(ask);
        tasks.push(tokio::spawn(async move {
            while let Some(index) = asked.recv().await {
                writer.append(index).await;
            }
            writer
        }));
    }
    let since = *delivered.paced_since.get_or_init(Instant::now);
    let clock = std::thread::spawn(move || {
        for index in 0..PACED {
            std::thread::sleep(intended(index).saturating_sub(since.elapsed()));
            asks[(index % WRITERS) as usize].send(index).unwrap();
        }
    });
    let mut again = Vec::new();
    for task in tasks {
        again.push(task.await.unwrap());
    }
    clock.join().unwrap();
    again
}

/// Appends as fast as answers come, one under way on each connection: deliveries a second, and the server's processor
/// time for each.
async fn sustained<W: Writer>(server: &Server, writers: Vec<W>, delivered: &Delivered) -> (f64, f64) {
    let running = Arc::new(AtomicBool::new(true));
    let tasks: Vec<_> = writers
        .into_iter()
        .zip(PACED..)
        .map(|(mut writer, first)| {
            let running = Arc::clone(&running);
            tokio::spawn(async move {
                let mut done = 0;
                while running.load(Ordering::Relaxed) {
                    writer.append(first + done * WRITERS).await;
                    done += 1;
                }
                done
            })
        })
        .collect();
    sleep(WARM).await;
    let (before, processor, since) = (delivered.count(), server.processor(), Instant::now());
    sleep(SUSTAINED).await;
    let (count, processor) = (delivered.count() - before, server.processor() - processor);
    let seconds = since.elapsed().as_secs_f64();
    running.store(false, Ordering::Relaxed);
    let mut acknowledged = PACED;
    for task in tasks {
        acknowledged += task.await.unwrap();
    }
    delivered.all(acknowledged).await;
    (count as f64 / seconds, processor * 1e6 / count as f64)
}
