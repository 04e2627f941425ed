//! A host that lies: what it says is named, and nothing of one's own is lost.

use super::rules::{breach, met, named};
use mendwell_domain::{Day, FreshId};
use mendwell_ledger::SharedEntry;
use mendwell_sync::{Action, Engine, Input, Reply, Request};
use mendwell_testkit::Seeded;
use mendwell_testkit::world::{World, circles};
use mendwell_wire::{Appended, Digest, Generation, Header, Page, Record};

/// Records that the first person wrote at an honest host.
fn written(world: &mut World) -> Vec<Record> {
    world.write(0, named());
    assert!(world.calm());
    world.write(0, breach());
    assert!(world.calm());
    world.devices[0].engine().records().cloned().collect()
}

/// The second person's engine, which has read nothing yet, is shown these.
fn shown(records: Vec<Record>) -> (Engine, Vec<Action>) {
    let mut random = Seeded::new(3);
    let mut engine = Engine::join(circles(2).remove(1), &mut random).unwrap();
    let now = u64::from(records[0].header.stamp.hours()) * 3600;
    let number = asked(&engine.on(Input::Tick(now), &mut random));
    let head = records.last().unwrap().header.seq;
    let page = Page { generation: Generation::new([1; 16]), head, over: false, records };
    let actions = engine.on(Input::Reply { number, reply: Reply::Page(page) }, &mut random);
    (engine, actions)
}

fn asked(actions: &[Action]) -> u64 {
    let sent = actions.iter().find_map(|action| match action {
        Action::Send(number, _) => Some(*number),
        _ => None,
    });
    sent.unwrap()
}

fn named_in(actions: &[Action]) -> Vec<&'static str> {
    let named = actions.iter().filter_map(|action| match action {
        Action::Named(trouble) => Some(trouble.code()),
        _ => None,
    });
    named.collect()
}

#[test]
fn hours_that_run_backwards_are_named_and_the_record_is_taken() {
    let mut records = written(&mut met(21));
    let last = records.last_mut().unwrap();
    last.header.stamp = last.header.stamp.earlier(2);
    let (engine, actions) = shown(records);
    assert_eq!(named_in(&actions), ["stamp-backwards"]);
    assert_eq!(engine.records().count(), 2);
}

#[test]
fn a_member_who_saw_another_log_is_noticed() {
    let (ours, theirs) = (written(&mut met(22)), written(&mut met(23)));
    let first = theirs[0].clone();
    let header = Header { previous: first.header.chain(), ..ours[1].header };
    let second = Record { header, body: ours[1].body.clone() };
    let (engine, actions) = shown(vec![first, second]);
    assert_eq!(named_in(&actions), ["log-other-head"]);
    assert_eq!(engine.records().count(), 2, "named, and taken in");
}

#[test]
fn what_the_host_acknowledged_and_does_not_have_is_named_and_kept() {
    let mut world = met(24);
    let mut engine = world.devices[0].engine.take().unwrap();
    let mut random = Seeded::new(4);
    let id = FreshId([7; 16]).into();
    let entry = SharedEntry { id, day: Day::from_epoch_days(20_779), fact: named() };
    let actions = engine.on(Input::Write(entry), &mut random);
    let Some(Action::Send(number, Request::Append(ask, token))) =
        actions.into_iter().find(|action| matches!(action, Action::Send(..)))
    else {
        panic!("nothing is sent")
    };
    let request = Request::Append(ask.clone(), token);
    let Reply::Appended(Appended { generation, header }) = world.host.answer(&request).0 else { panic!() };
    // It says that there was something in between, then shows an empty log.
    let header = Header { seq: header.seq.next(), digest: Digest::of(&ask.body), ..header };
    let reply = Reply::Appended(Appended { generation, header });
    let number = asked(&engine.on(Input::Reply { number, reply }, &mut random));
    let empty = Page { generation, head: mendwell_wire::Seq::ZERO, over: false, records: Vec::new() };
    let actions = engine.on(Input::Reply { number, reply: Reply::Page(empty) }, &mut random);
    let why = actions.iter().find_map(|action| match action {
        Action::NotTaken { fact, why } => Some((*fact, why.code())),
        _ => None,
    });
    assert_eq!(why, Some((id, "record-not-there")));
    assert_eq!(engine.outbox().map(|waits| waits.id).collect::<Vec<_>>(), [id]);
}
