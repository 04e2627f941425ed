//! Who is in when: what somebody who goes or comes can read, and what was sealed for an epoch that has passed.

use super::rules::{breach, met, named, stopped};
use mendwell_circle::{Allowed, Change};
use mendwell_domain::FactId;
use mendwell_platform::OsRandom;
use mendwell_sync::{Accepted, Input, Reply, Request, Status};
use mendwell_testkit::world::{World, adding};
use mendwell_wire::{Epoch, Read, Refusal, Seq};

/// What a device can show, by identity and in order.
fn read_by(world: &World, who: usize) -> Vec<FactId> {
    world.devices[who].records.iter().map(|record| record.fact_id).collect()
}

/// The last of three leaves, and the first lets them go.
fn parted(seed: u64) -> World {
    let mut world = World::new(3, seed);
    world.write(2, breach());
    assert!(world.calm());
    let leaving = world.devices[2].engine().circle();
    let (leave, key) = (leaving.leave(), leaving.person().key());
    for who in [1, 2] {
        let accepted = Accepted { leaves: vec![leave], ..Accepted::default() };
        world.input(who, Input::Allow(accepted), None);
    }
    let allowed = Allowed { leaves: &[leave], ..Allowed::default() };
    let first = world.devices[0].engine().circle();
    let staged = first.stage(Change::Remove(key), &allowed, &mut OsRandom).unwrap();
    world.commit(0, staged);
    (0..20).for_each(|_| world.pass(1));
    world
}

#[test]
fn who_was_removed_is_told_so_and_reads_nothing_that_is_written_afterwards() {
    let mut world = parted(31);
    assert_eq!(stopped(&world, 2), Some("removed"));
    let before = read_by(&world, 2);
    let after = [world.write(0, named()), world.write(1, breach())];
    // What they write is kept on their device, and leaves it no more.
    world.write(2, named());
    (0..60).for_each(|_| world.pass(10));
    assert!(after.iter().all(|fact| read_by(&world, 1).contains(fact)));
    assert_eq!(read_by(&world, 2), before, "what they could read they still can");
    assert_eq!(world.devices[2].engine().outbox().count(), 1);
    assert_eq!(world.devices[0].records.len(), 3);

    // The host shows their token the removal and nothing later, and takes nothing from it.
    let gone = world.devices[2].engine();
    let (circle, last) = (gone.circle().id(), gone.circle().epoch());
    let ask = Read { circle, epoch: Epoch::try_from(last).unwrap(), after: Seq::ZERO };
    let token = gone.keys().token(last).unwrap();
    let Reply::Page(page) = world.host.answer(&Request::Read(ask, token)).0 else { panic!("no page") };
    let shown: Vec<_> = page.records.iter().map(|record| *record.header.nonce.as_bytes()).collect();
    assert!(page.over && after.iter().all(|fact| !shown.contains(fact.bytes())));
    // Nor would it help them to get hold of what came later: they have no key of that epoch.
    let later = world.devices[0].engine();
    assert!(later.circle().epoch() == last + 1 && gone.keys().token(last + 1).is_none());
    let all: Vec<_> = later.records().filter(|record| record.header.epoch.get() > last).collect();
    assert_eq!(all.len(), 2);
    for record in all {
        let (id, body) = (*record.header.nonce.as_bytes(), record.body.as_ref().unwrap());
        assert!(gone.keys().open(record.header.epoch.get(), id, body).is_err());
    }

    // Also after a start they are told, before a host is asked.
    world.crash(2);
    world.devices[2].start();
    assert_eq!(world.devices[2].engine().stopped_by(), Some("removed"));
}

#[test]
fn a_token_of_the_next_epoch_cannot_be_had_by_who_was_removed() {
    let mut world = parted(32);
    let (gone, here) = (world.devices[2].engine(), world.devices[0].engine());
    let (circle, last) = (gone.circle().id(), gone.circle().epoch());
    let ask = Read { circle, epoch: Epoch::try_from(here.circle().epoch()).unwrap(), after: Seq::ZERO };
    let token = gone.keys().token(last).unwrap();
    let reply = world.host.answer(&Request::Read(ask, token)).0;
    assert!(matches!(reply, Reply::Refused(Refusal::NoAccess)), "{reply:?}");
}

#[test]
fn a_record_left_behind_in_an_epoch_that_has_passed_is_sealed_anew_and_reaches_the_others() {
    let mut world = met(33);
    world.write(1, breach());
    assert!(world.calm());
    world.host.back_up();
    world.cut(1, 10_000);
    let left = world.write(0, named());
    (0..3).for_each(|_| world.pass(1));
    assert!(world.devices[0].done.contains(&left), "the host had it");
    let sealed = world.devices[0].engine().records().last().unwrap().clone();

    // The host loses it. The other, who never saw it, moves the epoch on before its author is back.
    world.host.restore();
    world.end_feeds();
    world.cut(0, 10_000);
    world.reach(1);
    world.renew(1);
    (0..60).for_each(|_| world.pass(1));
    assert_eq!(world.devices[1].engine().circle().epoch(), 2);
    assert_eq!(world.devices[1].records.len(), 1);

    assert!(world.calm());
    for device in &world.devices {
        assert_eq!(device.status(), Status::UpToDate);
        let times = device.records.iter().filter(|record| record.fact_id == left).count();
        assert_eq!((times, device.records.len()), (1, 2), "it is there once");
        let record = device.engine().records().find(|record| record.header.nonce == sealed.header.nonce);
        let record = record.unwrap();
        assert_eq!((sealed.header.epoch.get(), record.header.epoch.get()), (1, 2));
        assert_ne!(record.body, sealed.body);
    }
    assert_eq!(world.devices[0].engine().outbox().count(), 0);
}

#[test]
fn who_joins_reads_nothing_from_before_and_everything_that_is_said_while_they_wait() {
    let mut world = met(34);
    let before = [world.write(0, named()), world.write(1, breach())];
    assert!(world.calm());
    let added = adding(world.devices[0].engine().circle());
    let accepted = Accepted { invited: Some(added.invited), ..Accepted::default() };
    world.input(1, Input::Allow(accepted), None);
    world.commit(0, added.staged);
    assert!(world.calm());
    // Their welcome waits at the host, and the others go on without waiting for them.
    let meanwhile = [world.write(1, named()), world.write(0, breach())];
    assert!(world.calm());
    world.renew(1);
    assert!(world.calm());

    let joined = world.join(added.joined);
    assert!(world.calm());
    let mut read = read_by(&world, joined);
    read.sort_unstable();
    let mut expected = meanwhile.to_vec();
    expected.sort_unstable();
    assert_eq!(read, expected);
    let engine = world.devices[joined].engine();
    assert_eq!(engine.records().count(), 6, "the chain is checked from the first record on");
    assert!(engine.keys().token(1).is_none());
    for record in engine
        .records()
        .filter(|record| before.iter().any(|fact| fact.bytes() == record.header.nonce.as_bytes()))
    {
        let (id, body) = (*record.header.nonce.as_bytes(), record.body.as_ref().unwrap());
        assert!(engine.keys().open(record.header.epoch.get(), id, body).is_err());
    }
    assert!(world.devices[joined].named.is_empty(), "{:?}", world.devices[joined].named);
    let theirs = world.write(joined, named());
    assert!(world.calm());
    assert!((0..3).all(|who| read_by(&world, who).contains(&theirs)));
}

#[test]
fn who_joined_later_and_finds_nothing_waits_ten_minutes_for_the_others() {
    let mut world = met(35);
    world.write(0, named());
    assert!(world.calm());
    let added = adding(world.devices[0].engine().circle());
    let accepted = Accepted { invited: Some(added.invited), ..Accepted::default() };
    world.input(1, Input::Allow(accepted), None);
    world.commit(0, added.staged);
    assert!(world.calm());
    let joined = world.join(added.joined);
    let said = world.write(joined, breach());
    assert!(world.calm());
    let before: Vec<_> = world.devices[0].engine().records().map(|record| record.header.nonce).collect();

    world.host.empty();
    world.end_feeds();
    world.cut(0, 9 * 60);
    world.cut(1, 9 * 60);
    (0..8 * 60).for_each(|_| world.pass(1));
    assert_eq!(world.devices[joined].status(), Status::Healing, "others have more than they do");
    assert!(read_by(&world, joined).contains(&said), "and nothing is gone here meanwhile");
    assert!(world.calm());
    for device in &world.devices {
        let after: Vec<_> = device.engine().records().map(|record| record.header.nonce).collect();
        assert_eq!(after, before, "in the old order, also what the one who waited cannot open");
    }
    assert_eq!(read_by(&world, joined), [said]);
}
