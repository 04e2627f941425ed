//! One signature stands for a run of records, and for nothing else.

use super::common::circles;
use mendwell_circle::{CircleKey, Kind, Person, RecordHash, RecordKeys, Written};
use mendwell_platform::OsRandom;
use mendwell_wire::Body;

type Record = (u64, [u8; 16], Body);

/// Two people in a bond, the log they write, and what each wrote last.
struct Bond {
    keys: RecordKeys,
    people: [Person; 2],
    last: [RecordHash; 2],
    log: Vec<Record>,
    /// The hash of the newest record that was forged.
    forged: RecordHash,
}

impl Bond {
    fn new() -> Self {
        let two = circles(Kind::Bond, 2);
        let people = [two[0].person().clone(), two[1].person().clone()];
        Self {
            keys: RecordKeys::of(&two[0]).unwrap(),
            people,
            last: [RecordHash::NONE; 2],
            log: Vec::new(),
            forged: RecordHash::NONE,
        }
    }

    fn seal(&self, keys: &RecordKeys, by: &Person, previous: RecordHash) -> Record {
        let (epoch, id) = (self.keys.epochs().last().unwrap(), [u8::try_from(self.log.len()).unwrap(); 16]);
        let written = Written { id, sequence: self.log.len() as u64, head: [3; 32] };
        (epoch, id, keys.seal(by, epoch, &written, previous, b"words", &mut OsRandom).unwrap())
    }

    /// Writes as an app does.
    fn write(&mut self, by: usize) {
        let record = self.seal(&self.keys, &self.people[by], self.last[by]);
        self.last[by] = self.keys.open(record.0, record.1, &record.2).unwrap().hash;
        self.log.push(record);
    }

    /// Writes what the other member of the bond can write in this one's name: everything but the signature.
    fn forge(&mut self, by: usize, previous: RecordHash) {
        let forger = Person::fresh(&mut OsRandom).unwrap();
        let CircleKey(victim) = self.people[by].key();
        let mut bytes = self.keys.to_bytes().unwrap().to_vec();
        let at = bytes.windows(32).position(|window| *window == victim).unwrap();
        bytes[at..at + 32].copy_from_slice(&forger.key().0);
        let keys = RecordKeys::from_bytes(&bytes).unwrap();
        let (epoch, id, body) = self.seal(&keys, &forger, previous);
        // To who takes the forger's key for the author's, it is signed.
        self.forged = keys.open(epoch, id, &body).unwrap().hash;
        self.log.push((epoch, id, body));
    }

    /// What a reader of the whole log opens.
    fn read(&self) -> Vec<bool> {
        let records = self.log.iter().map(|(epoch, id, body)| (*epoch, *id, body));
        self.keys.open_run(records).iter().map(Result::is_ok).collect()
    }
}

#[test]
fn two_runs_that_cross_are_read_whole() {
    let mut bond = Bond::new();
    for by in [0, 1, 1, 0, 1, 0, 0] {
        bond.write(by);
    }
    assert_eq!(bond.read(), [true; 7]);
}

#[test]
fn what_somebody_else_wrote_in_a_persons_name_is_refused_wherever_it_stands() {
    for place in 0..4 {
        let mut bond = Bond::new();
        for n in 0..4 {
            if n == place {
                bond.forge(0, bond.last[0]);
            }
            bond.write(0);
        }
        let expected: Vec<bool> = (0..5).map(|n| n != place).collect();
        assert_eq!(bond.read(), expected, "forged at {place}");
    }
}

#[test]
fn a_forged_record_vouches_for_nothing() {
    let mut bond = Bond::new();
    bond.forge(0, RecordHash::NONE);
    bond.forge(0, bond.forged);
    assert_eq!(bond.read(), [false, false]);
}

#[test]
fn one_person_cannot_vouch_for_a_record_in_the_others_name() {
    let mut bond = Bond::new();
    bond.forge(0, RecordHash::NONE);
    bond.last[1] = bond.forged;
    bond.write(1);
    assert_eq!(bond.read(), [false, true]);
}
