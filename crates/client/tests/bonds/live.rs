//! What comes by the live feed is here without asking.

use super::{Two, ask, does, errands, name, only, page, sync, two, words};
use mendwell_client::{BondReply, BondRequest, Errand};
use mendwell_domain::bond::{BondCommand, Consent};
use mendwell_testkit::Person;
use mendwell_testkit::world::Desk;

/// A feed that somebody opened.
struct Feed {
    number: u64,
    hello: Vec<u8>,
}

/// Carries calls until a feed is opened, and no longer.
fn listens(person: &mut Person, host: &mut Desk) -> Feed {
    person.clock.wait(60);
    let mut waiting = errands(ask(person, BondRequest::Tick));
    let mut feed = None;
    while let Some(errand) = waiting.pop() {
        match errand {
            Errand::Call { number, call } => {
                let answer = Some(host.post(&call));
                waiting.extend(errands(ask(person, BondRequest::Heard { errand: number, answer })));
            }
            Errand::Listen { number, host, path, hello, .. } => {
                assert_eq!((host.as_str(), path.as_str()), ("https://mendwell.example", "/v1/live"));
                feed = Some(Feed { number, hello });
            }
            Errand::Hush { .. } => {}
        }
    }
    feed.unwrap()
}

fn hears(person: &mut Person, feed: &Feed, said: Option<Vec<u8>>) -> (Vec<Errand>, bool) {
    match ask(person, BondRequest::Feed { errand: feed.number, said }) {
        BondReply::Errands { errands, news } => (errands, news),
        other => panic!("{other:?}"),
    }
}

fn begun() -> (Two, Feed) {
    let mut two = two();
    two.agree();
    let feed = listens(&mut two.b, &mut two.host);
    let ready = two.host.listen(&feed.hello);
    hears(&mut two.b, &feed, Some(ready));
    (two, feed)
}

fn willing(two: &mut Two) -> usize {
    let page = page(&mut two.b, two.of_b);
    page.bond.people.iter().filter(|person| person.willing_on.is_some()).count()
}

#[test]
fn what_comes_by_the_feed_is_shown_and_nobody_asks_the_host() {
    let (mut two, feed) = begun();
    let before = two.host.live(&feed.hello, 0).len() as u64;
    does(&mut two.a, two.of_a, BondCommand::SayWilling);
    sync(&mut two.a, Some(&mut two.host));
    let mut came = two.host.live(&feed.hello, before);
    assert_eq!((came.len(), willing(&mut two)), (1, 0));
    let (errands, news) = hears(&mut two.b, &feed, came.pop());
    assert_eq!((errands, news, willing(&mut two)), (Vec::new(), true, 1));
}

#[test]
fn a_record_that_comes_twice_counts_once_and_a_gap_is_read_over_http() {
    let (mut two, feed) = begun();
    let before = two.host.live(&feed.hello, 0).len() as u64;
    does(&mut two.a, two.of_a, BondCommand::SayWilling);
    let asked = BondCommand::AskQuestion {
        of: page(&mut two.b, two.of_b).me,
        words: words("Where were you?"),
        consent: Consent::TellMe,
    };
    does(&mut two.a, two.of_a, asked);
    for _ in 0..2 {
        sync(&mut two.a, Some(&mut two.host));
    }
    let came = two.host.live(&feed.hello, before);
    let (errands, _) = hears(&mut two.b, &feed, Some(came[1].clone()));
    assert!(matches!(errands.as_slice(), [Errand::Call { .. }]), "{errands:?}");
    let [Errand::Call { number, call }] = errands.as_slice() else { panic!() };
    let answer = Some(two.host.post(call));
    ask(&mut two.b, BondRequest::Heard { errand: *number, answer });
    for _ in 0..2 {
        hears(&mut two.b, &feed, Some(came[0].clone()));
    }
    assert_eq!((willing(&mut two), page(&mut two.b, two.of_b).questions.questions.len()), (1, 1));
}

#[test]
fn what_is_no_frame_ends_the_feed_and_the_host_is_asked_again() {
    let (mut two, feed) = begun();
    hears(&mut two.b, &feed, Some(b"not a frame".to_vec()));
    does(&mut two.a, two.of_a, BondCommand::SayWilling);
    two.sync();
    assert_eq!(willing(&mut two), 1);
}

#[test]
fn who_rests_closes_the_feed() {
    let (mut two, feed) = begun();
    ask(&mut two.b, BondRequest::Rest { bond: two.of_b, resting: true });
    let hushed = errands(ask(&mut two.b, BondRequest::Tick));
    assert_eq!(hushed, [Errand::Hush { bond: two.of_b }]);
    // What still comes over it changes nothing.
    let (errands, news) = hears(&mut two.b, &feed, None);
    assert_eq!((errands, news), (Vec::new(), false));
    assert_eq!(only(&mut two.b).other, name("Anna"));
}
