//! `mendwell sync`

use crate::app::{App, Vault};
use crate::page;
use crate::trouble::Trouble;
use mendwell_client::{BondCard, BondReply, BondRequest, DeviceCard, DeviceRequest, Errand};
use mendwell_platform::{Answer, Call, Http, Transport};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

/// The most errands of one run. One brings a record or fetches up to 256: no two people need more at once, and a host
/// that makes up more keeps nobody at it for ever.
const MOST: usize = 2000;

/// A host that lost something is filled again after a second look some seconds later: another device may be doing it.
const LOOK: Duration = Duration::from_secs(3);
/// How often at most.
const LOOKS: u32 = 8;

/// What came of it.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Synced {
    /// Every host that was asked.
    pub(crate) hosts: Vec<AskedHost>,
    /// Every bond, as it is now.
    pub(crate) bonds: Vec<BondCard>,
    /// Your own devices; none if this one is alone.
    pub(crate) devices: Option<DeviceCard>,
}

/// A host that was asked.
#[derive(Serialize, JsonSchema)]
pub(crate) struct AskedHost {
    /// Its address.
    pub(crate) host: String,
    /// Whether it answered whenever it was asked.
    pub(crate) answers: bool,
}

pub(super) fn run(app: &mut App) -> Result<String, Trouble> {
    let (mut vault, _) = app.open()?;
    // A connection of its own for each errand, so that none ties two bonds together.
    let post = |call: &Call| pollster::block_on(Http::default().post(call)).ok();
    let mut asked = carry(post, &mut vault)?;
    for _ in 0..LOOKS {
        let own = vault.ask_devices(DeviceRequest::Show)?.is_some_and(|own| own.healing);
        let healing = own || vault.bonds()?.iter().any(|bond| bond.healing);
        if !healing || asked.values().any(|answers| !answers) {
            break;
        }
        std::thread::sleep(LOOK);
        asked = carry(post, &mut vault)?;
    }
    let hosts = asked.into_iter().map(|(host, answers)| AskedHost { host, answers }).collect();
    let devices = vault.ask_devices(DeviceRequest::Show)?;
    let synced = Synced { hosts, bonds: vault.bonds()?, devices };
    app.answer(&synced, |texts| page::synced(&synced, texts))
}

/// Who is asked what a host should do.
trait Sends {
    fn next(&mut self, request: BondRequest) -> Result<Vec<Errand>, Trouble>;
}

impl Sends for Vault {
    fn next(&mut self, request: BondRequest) -> Result<Vec<Errand>, Trouble> {
        match self.ask_bonds(request)? {
            BondReply::Errands { errands, .. } => Ok(errands),
            _ => Ok(Vec::new()),
        }
    }
}

/// Carries errands until there are none left; says which hosts were asked, and whether each answered.
fn carry(
    post: impl Fn(&Call) -> Option<Answer>,
    sender: &mut impl Sends,
) -> Result<BTreeMap<String, bool>, Trouble> {
    let mut hosts = BTreeMap::new();
    let mut waiting = VecDeque::from(sender.next(BondRequest::Tick)?);
    for _ in 0..MOST {
        let Some(errand) = waiting.pop_front() else { return Ok(hosts) };
        let came = match errand {
            Errand::Call { number, call } => {
                let answers = hosts.entry(call.host.clone()).or_insert(true);
                // A host that did not answer is not waited for a second time.
                let answer = if *answers { post(&call) } else { None };
                *answers = answer.is_some();
                BondRequest::Heard { errand: number, answer }
            }
            // Nobody stays to listen.
            Errand::Listen { number, .. } => BondRequest::Feed { errand: number, said: None },
            Errand::Hush { .. } => continue,
        };
        waiting.extend(sender.next(came)?);
    }
    if waiting.is_empty() { Ok(hosts) } else { Err(Trouble::TooManyErrands) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    /// Has so many errands to one host, and notes what it heard.
    struct Client {
        left: u64,
        heard: Vec<(u64, bool)>,
    }

    impl Sends for Client {
        fn next(&mut self, request: BondRequest) -> Result<Vec<Errand>, Trouble> {
            if let BondRequest::Heard { errand, answer } = request {
                self.heard.push((errand, answer.is_some()));
            }
            if self.left == 0 {
                return Ok(Vec::new());
            }
            self.left -= 1;
            let call = Call { host: "http://h".into(), path: "/".into(), token: None, body: Vec::new() };
            Ok(vec![Errand::Call { number: self.left, call }])
        }
    }

    fn client(left: u64) -> Client {
        Client { left, heard: Vec::new() }
    }

    fn answer() -> Option<Answer> {
        Some(Answer { status: 200, body: Vec::new() })
    }

    #[test]
    fn every_errand_is_carried_and_heard_of() {
        let mut client = client(3);
        let hosts = carry(|_| answer(), &mut client).unwrap();
        assert_eq!(client.heard, [(2, true), (1, true), (0, true)]);
        assert_eq!(hosts, BTreeMap::from([("http://h".into(), true)]));
    }

    #[test]
    fn a_host_that_does_not_answer_is_asked_once() {
        let (mut client, asked) = (client(3), Cell::new(0));
        let post = |_: &Call| {
            asked.set(asked.get() + 1);
            None
        };
        let hosts = carry(post, &mut client).unwrap();
        assert_eq!((asked.get(), client.heard.len(), hosts.values().next()), (1, 3, Some(&false)));
    }

    #[test]
    fn a_host_that_never_ends_is_left() {
        assert!(matches!(carry(|_| answer(), &mut client(u64::MAX)), Err(Trouble::TooManyErrands)));
        let most = u64::try_from(MOST).unwrap();
        assert!(carry(|_| answer(), &mut client(most)).is_ok());
    }
}
