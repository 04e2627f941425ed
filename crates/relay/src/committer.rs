//! The one thread that writes. Whatever waits when it is free goes into one transaction and shares one wait for the
//! disk; answers and live records leave only after it.

use std::sync::Arc;
use std::thread::{self, JoinHandle};

use mendwell_wire::{Record, Refusal, Stamp};
use tokio::sync::{mpsc, oneshot};

use crate::clock::Clock;
use crate::hub::Hub;
use crate::log;
use crate::store::{Act, LogStore, Outcome, StoreError};

/// Acts in one transaction: bounds how long the first of them waits for the others.
const GROUP: usize = 256;

/// Acts that wait. Each connection waits for one, so this is never reached below twice the connections allowed.
const QUEUE: usize = 1024;

type Reply = oneshot::Sender<Result<Outcome, Refusal>>;

enum Job {
    Act(Box<Act>, Reply),
    Tend(oneshot::Sender<bool>),
}

/// Where acts are handed in. Clones lead to the same thread, which ends when the last of them is gone.
#[derive(Clone)]
pub(crate) struct Committer {
    jobs: mpsc::Sender<Job>,
}

impl Committer {
    /// Starts the thread.
    pub(crate) fn start(
        store: impl LogStore + 'static,
        hub: Arc<Hub>,
        clock: Clock,
    ) -> std::io::Result<(Self, JoinHandle<()>)> {
        let (jobs, waiting) = mpsc::channel(QUEUE);
        let thread = thread::Builder::new()
            .name("committer".into())
            .spawn(move || run(store, waiting, &hub, clock))?;
        Ok((Self { jobs }, thread))
    }

    /// Does an act; the answer comes when it is durable. `Unavailable` says that its fate is not known.
    pub(crate) async fn act(&self, act: Act) -> Result<Outcome, Refusal> {
        let (reply, answer) = oneshot::channel();
        // Never waits for room: a queue this long is answered sooner by "try again".
        self.jobs.try_send(Job::Act(Box::new(act), reply)).map_err(|_| Refusal::Unavailable)?;
        answer.await.unwrap_or(Err(Refusal::Unavailable))
    }

    /// Forgets a bounded part of what is too old; `true` if there is more.
    pub(crate) async fn tend(&self) -> bool {
        let (reply, answer) = oneshot::channel();
        self.jobs.try_send(Job::Tend(reply)).is_ok() && answer.await.unwrap_or(false)
    }
}

fn run(mut store: impl LogStore, mut waiting: mpsc::Receiver<Job>, hub: &Hub, clock: Clock) {
    while let Some(first) = waiting.blocking_recv() {
        let (mut acts, mut replies) = (Vec::new(), Vec::new());
        let mut next = Some(first);
        while let Some(job) = next {
            match job {
                Job::Act(act, reply) => {
                    acts.push(*act);
                    replies.push(reply);
                }
                Job::Tend(reply) => {
                    let more = store.tend(clock.hour()).inspect_err(log::store_failed).unwrap_or(false);
                    // Whoever asked may be gone.
                    let _ = reply.send(more);
                }
            }
            next = if acts.len() < GROUP { waiting.try_recv().ok() } else { None };
        }
        if !acts.is_empty() {
            commit(&mut store, acts, replies, hub, clock.hour());
        }
    }
}

fn commit(store: &mut impl LogStore, acts: Vec<Act>, replies: Vec<Reply>, hub: &Hub, now: Stamp) {
    match store.commit(&acts, now) {
        Ok(outcomes) => {
            for ((act, outcome), reply) in acts.into_iter().zip(outcomes).zip(replies) {
                // Whoever asked may be gone; the act stands.
                let _ = reply.send(outcome);
                if let Ok(outcome) = outcome {
                    publish(hub, act, &outcome);
                }
            }
        }
        Err(error) => {
            log::store_failed(&error);
            let refusal =
                if matches!(error, StoreError::Full) { Refusal::HostFull } else { Refusal::Unavailable };
            for reply in replies {
                let _ = reply.send(Err(refusal));
            }
        }
    }
}

/// Tells live feeds what is durable now.
fn publish(hub: &Hub, act: Act, outcome: &Outcome) {
    match (act, outcome) {
        (Act::Append(ask, ..), Outcome::Appended { reply, fresh: true }) => {
            let over = ask.commit.is_some();
            hub.record(&ask.circle, Record { header: reply.header, body: Some(ask.body) }, over);
        }
        (Act::Heal(ask, _), Outcome::Log(_)) => hub.moved(&ask.circle),
        _ => {}
    }
}
