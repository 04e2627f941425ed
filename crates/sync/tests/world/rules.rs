//! One rule each.

use mendwell_domain::bond::{SharedFact, Withdrawable};
use mendwell_domain::{Name, Title, Words};
use mendwell_ledger::SharedEntry;
use mendwell_sync::{Accepted, Action, Engine, Input, Part, Reply, Request, Status};
use mendwell_testkit::Seeded;
use mendwell_testkit::world::{Host, World, adding, circles};
use mendwell_wire::{Epoch, Read, Seq};

pub(crate) fn named() -> SharedFact {
    SharedFact::SelfNamed { name: Name::new("Ruth").unwrap() }
}

pub(crate) fn breach() -> SharedFact {
    SharedFact::BreachShared {
        title: Title::new("The watch").unwrap(),
        words: Words::new("It was Dad’s.").unwrap(),
    }
}

pub(crate) fn met(seed: u64) -> World {
    let mut world = World::new(2, seed);
    assert!(world.calm());
    world
}

pub(crate) fn stopped(world: &World, who: usize) -> Option<&'static str> {
    match world.devices[who].status() {
        Status::Stopped(trouble) => Some(trouble.code()),
        _ => None,
    }
}

#[test]
fn what_one_shares_the_other_gets_through_the_live_feed() {
    let mut world = met(1);
    let id = world.write(0, named());
    world.pass(1);
    world.pass(1);
    assert!(world.devices[0].done.contains(&id));
    assert_eq!(world.devices[1].records.len(), 1);
    assert_eq!(world.devices[0].state, world.devices[1].state);
}

#[test]
fn what_is_shared_is_stored_before_it_is_sent() {
    let mut random = Seeded::new(1);
    let mut engine = Engine::<SharedEntry>::begin(circles(2).remove(0), &mut random).unwrap();
    let actions = engine.on(Input::Tick(1_800_000_000), &mut random);
    let [Action::Keep(kept), .., Action::Send(_, Request::Create(_))] = actions.as_slice() else {
        panic!("{actions:?}")
    };
    assert!(kept.iter().any(|kept| kept.part == Part::Group));

    let mut world = met(2);
    world.crash(0);
    world.devices[0].start();
    let id = world.write(0, named());
    assert!(world.devices[0].disk.keys().any(|part| matches!(part, Part::Intent(_))));
    world.crash(0);
    assert!(world.calm());
    assert!(world.devices[0].done.contains(&id));
    assert_eq!(world.devices[1].records.len(), 1);
    assert!(!world.devices[0].disk.keys().any(|part| matches!(part, Part::Intent(_))));
}

#[test]
fn of_two_commits_one_is_taken_and_the_other_is_named_to_its_author() {
    let mut world = met(3);
    world.renew(0);
    world.renew(1);
    world.write(0, named());
    assert!(world.calm());
    let mut outcomes: Vec<_> = world.devices.iter().map(|device| device.commits.clone()).collect();
    outcomes.sort_by_key(|commits| commits[0].1);
    assert!(matches!(outcomes.as_slice(), [lost, won] if lost.len() == 1 && won.len() == 1));
    assert_eq!((outcomes[0][0].1, outcomes[1][0].1), (false, true));
    let epochs: Vec<u64> = world.devices.iter().map(|device| device.engine().circle().epoch()).collect();
    assert_eq!(epochs, [2, 2]);
    assert_eq!(world.devices[0].state, world.devices[1].state);
    assert!(!world.devices.iter().any(|device| device.disk.contains_key(&Part::Staged)));
}

#[test]
fn a_second_device_of_a_person_reads_everything_and_follows_what_others_commit() {
    let mut world = met(6);
    world.write(0, named());
    world.renew(0);
    assert!(world.calm());
    let second = world.second_device(0);
    assert!(world.calm());
    assert_eq!(world.devices[second].state, world.devices[0].state);
    // The other person moves on, twice; each device takes it in from the same leaf.
    for _ in 0..2 {
        world.renew(1);
        assert!(world.calm());
    }
    world.write(second, breach());
    world.write(0, breach());
    assert!(world.calm());
    assert!(world.devices.iter().all(|device| device.records.len() == 3 && device.named.is_empty()));
    assert!(world.devices.iter().all(|device| device.engine().circle().epoch() == 4));
    // Whoever wrote it, either device takes it back, here and at the host.
    let fact = world.devices[0].records[1].fact_id;
    world.write(0, SharedFact::Withdrawn { fact, what: Withdrawable::Breach });
    assert!(world.calm());
    assert!(world.devices.iter().all(|device| device.state == world.devices[0].state));
}

#[test]
fn a_device_stops_at_a_commit_of_its_own_person_that_it_does_not_know() {
    let mut world = met(7);
    let second = world.second_device(0);
    assert!(world.calm());
    world.renew(0);
    (0..20).for_each(|_| world.pass(1));
    assert_eq!(stopped(&world, second), Some("own-commit"));
    assert_eq!((stopped(&world, 0), stopped(&world, 1)), (None, None));
    // After a start it is known before the host is asked.
    world.crash(second);
    world.devices[second].start();
    assert_eq!(stopped(&world, second), None, "it is tried again");
    assert_eq!(world.devices[second].engine().stopped_by(), Some("own-commit"));
}

#[test]
fn nothing_is_handed_over_while_a_change_is_on_its_way() {
    let mut world = met(8);
    world.cut(0, 1000);
    world.renew(0);
    assert_eq!(world.devices[0].engine().hand_over().unwrap(), None);
}

#[test]
fn a_commit_that_is_refused_stops_the_circle_until_it_is_allowed() {
    let mut world = met(13);
    let added = adding(world.devices[0].engine().circle());
    world.commit(0, added.staged);
    assert!(!world.calm() || stopped(&world, 1).is_some());
    world.write(0, named());
    (0..10).for_each(|_| world.pass(1));
    assert_eq!(stopped(&world, 1), Some("commit-not-invited"));
    assert_eq!(world.devices[1].engine().records().count(), 0);
    let accepted = Accepted { invited: Some(added.invited), ..Accepted::default() };
    world.input(1, Input::Allow(accepted), None);
    assert!(world.calm());
    assert_eq!((stopped(&world, 1), world.devices[1].engine().stopped_by()), (None, None));
    assert!(!world.devices[1].disk.contains_key(&Part::Stopped));
    assert_eq!(world.devices[1].engine().circle().members().len(), 3);
    assert_eq!(world.devices[1].records.len(), 1, "nothing was lost");
}

#[test]
fn who_was_away_walks_epoch_by_epoch() {
    let mut world = met(4);
    world.crash(1);
    for _ in 0..2 {
        world.write(0, named());
        world.pass(1);
        world.renew(0);
        (0..3).for_each(|_| world.pass(1));
    }
    world.devices[1].start();
    assert!(world.calm());
    assert_eq!(world.devices[1].engine().circle().epoch(), 3);
    assert_eq!(world.devices[1].records.len(), 2);
    assert!(world.devices[1].progress.iter().all(|(done, of)| done <= of));
}

#[test]
fn a_host_that_was_restored_or_emptied_is_filled_again() {
    for empty in [false, true] {
        let mut world = met(5);
        world.write(0, named());
        assert!(world.calm());
        world.host.back_up();
        world.write(1, breach());
        world.renew(0);
        assert!(world.calm());
        world.write(1, named());
        assert!(world.calm());
        let before: Vec<_> = world.devices[0].engine().records().map(|record| record.header.nonce).collect();
        if empty {
            world.host.empty();
        } else {
            world.host.restore();
        }
        world.end_feeds();
        assert!(world.calm(), "{:?}", world.devices[0].named);
        let after: Vec<_> = world.devices[1].engine().records().map(|record| record.header.nonce).collect();
        assert_eq!(after, before, "in the old order");
        assert_eq!(world.devices[0].state, world.devices[1].state);
        assert_eq!(world.devices.iter().filter(|d| d.status() == Status::UpToDate).count(), 2);
    }
}

#[test]
fn a_host_that_goes_back_without_saying_so_is_named_and_nothing_is_lost() {
    let mut world = met(6);
    world.host.back_up();
    world.write(0, named());
    assert!(world.calm());
    world.host.roll_back();
    world.end_feeds();
    (0..60).for_each(|_| world.pass(1));
    assert_eq!(stopped(&world, 0), Some("log-went-back"));
    assert_eq!(world.devices[0].records.len(), 1);
    world.write(0, breach());
    assert_eq!(world.devices[0].engine().outbox().count(), 1, "what is shared now is kept");
}

#[test]
fn another_log_at_a_known_place_is_a_fork() {
    let mut world = met(7);
    world.host.back_up();
    world.write(0, named());
    (0..3).for_each(|_| world.pass(1));
    world.cut(0, 1_000);
    world.cut(1, 1_000);
    world.host.roll_back();
    // Another program of the second person writes into the log that the host shows now.
    world.devices[1].disk.retain(|part, _| !matches!(part, Part::Record(_) | Part::Run(_)));
    world.devices[1].start();
    world.write(1, breach());
    world.write(1, breach());
    world.calm();
    assert_eq!(stopped(&world, 0), Some("log-fork"));
}

#[test]
fn what_is_taken_back_goes_here_there_and_at_the_host() {
    let mut world = met(8);
    let fact = world.write(0, breach());
    assert!(world.calm());
    world.write(0, SharedFact::Withdrawn { fact, what: Withdrawable::Breach });
    assert!(world.calm());
    for device in &world.devices {
        let first = device.engine().records().next().unwrap();
        assert!(first.header.nonce.as_bytes() == fact.bytes() && first.body.is_none());
    }
    (0..5).for_each(|_| world.pass(1));
    let engine = world.devices[1].engine();
    let (circle, epoch) = (engine.circle().id(), engine.circle().epoch());
    let ask = Read { circle, epoch: Epoch::try_from(epoch).unwrap(), after: Seq::ZERO };
    let token = engine.keys().token(epoch).unwrap();
    let Reply::Page(page) = world.host.answer(&Request::Read(ask, token)).0 else { panic!("no page") };
    assert_eq!(page.records.iter().filter(|record| record.body.is_none()).count(), 1);
    assert!(!world.devices[0].disk.keys().any(|part| matches!(part, Part::Drop(_))));
}

#[test]
fn a_host_that_does_not_answer_is_asked_less_and_less() {
    let mut random = Seeded::new(9);
    let mut engine = Engine::<SharedEntry>::begin(circles(2).remove(0), &mut random).unwrap();
    let mut asked = 0;
    for second in 0..3_600 {
        for action in engine.on(Input::Tick(1_800_000_000 + second), &mut random) {
            if let Action::Send(number, _) = action {
                asked += 1;
                let more = engine.on(Input::Reply { number, reply: Reply::Unreachable }, &mut random);
                assert!(!more.iter().any(|action| matches!(action, Action::Send(..))), "at once again");
            }
        }
    }
    assert!((8..40).contains(&asked), "{asked} times in an hour");
}

#[test]
fn an_answer_that_never_comes_is_not_waited_for() {
    let mut random = Seeded::new(10);
    let mut engine = Engine::<SharedEntry>::begin(circles(2).remove(0), &mut random).unwrap();
    let sends = (0..200).flat_map(|second| engine.on(Input::Tick(1_800_000_000 + second), &mut random));
    assert_eq!(sends.filter(|action| matches!(action, Action::Send(..))).count(), 4);
}

#[test]
fn a_full_host_is_named_and_tried_again_later() {
    let mut world = World::new(2, 11);
    world.host = Host::new(1, 2_000);
    assert!(world.calm());
    world.write(0, named());
    world.write(0, named());
    (0..60).for_each(|_| world.pass(1));
    assert!(world.devices[0].named.contains("host_full"));
    assert_eq!(world.devices[0].engine().outbox().count(), 1);
}

#[test]
fn hours_that_are_not_ours_are_named() {
    let mut world = met(12);
    world.host.stamp = world.host.stamp.later(48);
    world.write(0, named());
    assert!(world.calm());
    assert!(world.devices.iter().all(|device| device.named.contains("stamp-odd")));
    assert_eq!(world.devices[1].records.len(), 1, "named, and taken in");
}

#[test]
fn keys_of_parts_are_read_back() {
    let all = [Part::Group, Part::Keys, Part::Staged, Part::Position, Part::Secret, Part::Stopped];
    let more =
        [Part::Record(7), Part::Run(7), Part::Intent(1 << 40), Part::Drop([3; 16]), Part::Left([4; 16])];
    for part in all.into_iter().chain(more) {
        assert_eq!(Part::from_key(&part.key()), Some(part));
    }
    for key in [&[][..], &[11], &[0, 0], &[5, 1]] {
        assert_eq!(Part::from_key(key), None);
    }
}
