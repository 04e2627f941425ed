//! The world: devices, host, and what is on its way between them.

use super::{Device, Host, circles, device::Sent};
use crate::Seeded;
use mendwell_circle::{Circle, Staged};
use mendwell_domain::{Day, FactId, FreshId, bond::SharedFact};
use mendwell_ledger::SharedEntry;
use mendwell_platform::Random as _;
use mendwell_sync::{Engine, Input, OwnCommit, Reply, Request, Status};
use mendwell_wire::{Frame, Hello, Nonce};

/// What the network does, in percent of what it carries.
#[derive(Clone, Copy, Debug, Default)]
pub struct Faults {
    /// Lost, on the way there or back.
    pub drop: u64,
    /// Comes twice.
    pub duplicate: u64,
    /// Seconds it may take, so that one thing overtakes another.
    pub delay: u64,
}

enum Letter {
    Request(u64, Request),
    Hello(u64, Hello),
    Reply(u64, Reply),
    Frame(u64, Frame),
    Ended(u64),
}

/// Devices of one circle and their host.
pub struct World {
    /// The devices. The first began the circle.
    pub devices: Vec<Device>,
    /// The host.
    pub host: Host,
    /// Seconds since 1970, on every clock.
    pub now: u64,
    /// What the network does.
    pub faults: Faults,
    /// Until when a device has no network.
    cut: Vec<u64>,
    /// The feed of each device that the host holds open.
    feeds: Vec<Option<u64>>,
    /// When, whose, what.
    way: Vec<(u64, usize, Letter)>,
    random: Seeded,
}

impl World {
    /// A bond of so many people, who have just met.
    pub fn new(people: usize, seed: u64) -> Self {
        let mut random = Seeded::new(seed);
        let devices = circles(people).into_iter().enumerate().map(|(at, circle)| {
            let mut own = Seeded::new(u64::from_be_bytes(random.array().unwrap()));
            let engine =
                if at == 0 { Engine::begin(circle, &mut own) } else { Engine::join(circle, &mut own) };
            Device::new(engine.unwrap(), own)
        });
        let devices: Vec<Device> = devices.collect();
        let host = Host::new(seed ^ 0x5eed, 64 << 20);
        let now = u64::from(host.stamp.hours()) * 3600;
        let (cut, feeds) = (vec![0; people], vec![None; people]);
        let faults = Faults::default();
        let mut world = Self { devices, host, now, faults, cut, feeds, way: Vec::new(), random };
        // A device that stored nothing yet has no circle.
        world.pass(0);
        world
    }

    /// The next number below `n`, from the world's seed.
    pub fn below(&mut self, n: u64) -> u64 {
        self.random.below(n)
    }

    /// Somebody shares something.
    pub fn write(&mut self, who: usize, fact: SharedFact) -> FactId {
        let id = FactId::from(FreshId(self.random.array().unwrap()));
        let entry = SharedEntry { id, day: Day::from_epoch_days(20_779), fact };
        self.input(who, Input::Write(entry), None);
        self.devices[who].written.insert(id);
        id
    }

    /// Somebody's circle is handed over to a second device of theirs.
    pub fn second_device(&mut self, of: usize) -> usize {
        let handed = self.devices[of].engine().hand_over().unwrap().unwrap();
        let mut own = Seeded::new(u64::from_be_bytes(self.random.array().unwrap()));
        let engine = Engine::take_over(&handed, &mut own).unwrap();
        self.add(Device::new(engine, own))
    }

    /// Somebody has got their welcome, and begins.
    pub fn join(&mut self, circle: Circle) -> usize {
        let mut own = Seeded::new(u64::from_be_bytes(self.random.array().unwrap()));
        let engine = Engine::join(circle, &mut own).unwrap();
        self.add(Device::new(engine, own))
    }

    fn add(&mut self, device: Device) -> usize {
        self.devices.push(device);
        self.cut.push(0);
        self.feeds.push(None);
        self.devices.len() - 1
    }

    /// Somebody renews their leaf.
    pub fn renew(&mut self, who: usize) {
        let staged = super::renewed(self.devices[who].engine().circle());
        self.commit(who, staged);
    }

    /// Somebody changes the circle.
    pub fn commit(&mut self, who: usize, staged: Staged) {
        let nonce = Nonce::new(self.random.array().unwrap());
        let own = OwnCommit { staged, nonce, means: vec![who as u8], welcome: None };
        self.input(who, Input::Commit(Box::new(own)), None);
    }

    /// An input, and everything that leaves the device after it.
    pub fn input(&mut self, who: usize, input: Input, crash_after: Option<usize>) {
        for sent in self.devices[who].on(input, crash_after) {
            let letter = match sent {
                Sent::Request(number, request) => Letter::Request(number, request),
                Sent::Hello(number, hello) => {
                    self.feeds[who] = None;
                    Letter::Hello(number, hello)
                }
            };
            self.carry(who, letter);
        }
    }

    /// The program ends, now or in the middle of what its next tick leads to.
    pub fn crash(&mut self, who: usize) {
        let after = self.random.below(4) as usize;
        let now = self.now;
        self.input(who, Input::Tick(now), Some(after));
        self.devices[who].engine = None;
        self.feeds[who] = None;
    }

    /// No network for so many seconds.
    pub fn cut(&mut self, who: usize, seconds: u64) {
        self.cut[who] = self.now + seconds;
        if let Some(number) = self.feeds[who].take() {
            self.input(who, Input::FeedEnded { number }, None);
        }
    }

    /// The network is there again.
    pub fn reach(&mut self, who: usize) {
        self.cut[who] = 0;
    }

    /// Every feed breaks off, as when the host stops.
    pub fn end_feeds(&mut self) {
        for who in 0..self.devices.len() {
            if let Some(number) = self.feeds[who].take() {
                self.input(who, Input::FeedEnded { number }, None);
            }
        }
    }

    /// Time goes on: what is due arrives, then everybody's clock ticks.
    pub fn pass(&mut self, seconds: u64) {
        self.now += seconds;
        while let Some(at) = self.way.iter().position(|(when, ..)| *when <= self.now) {
            let (_, who, letter) = self.way.remove(at);
            self.arrive(who, letter);
        }
        for who in 0..self.devices.len() {
            let now = self.now;
            self.input(who, Input::Tick(now), None);
        }
    }

    /// Without faults, until everybody has everything or somebody stopped. Whether that came to be.
    pub fn calm(&mut self) -> bool {
        self.faults = Faults::default();
        self.cut.iter_mut().for_each(|until| *until = 0);
        for device in &mut self.devices {
            if device.engine.is_none() {
                device.start();
            }
        }
        (0..3_000).any(|round| {
            self.pass(if round < 200 { 1 } else { 5 });
            self.is_settled()
        })
    }

    fn is_settled(&self) -> bool {
        let quiet = !self.way.iter().any(|(_, _, letter)| !matches!(letter, Letter::Ended(_)));
        let mut heads = self.devices.iter().map(|device| device.engine().records().last().map(|r| r.header));
        let first = heads.next();
        let same = heads.all(|head| Some(head) == first);
        let settled = |device: &Device| match device.status() {
            Status::UpToDate => device.engine().outbox().next().is_none(),
            Status::Stopped(_) => true,
            Status::Behind | Status::Healing => false,
        };
        quiet && same && self.devices.iter().all(settled)
    }

    /// Puts something on its way, if the network lets it.
    fn carry(&mut self, who: usize, letter: Letter) {
        if self.random.below(100) < self.faults.drop {
            // A connection that breaks is noticed, sooner or later or not at all.
            let lost = match letter {
                Letter::Request(number, _) | Letter::Reply(number, _) => {
                    Letter::Reply(number, Reply::Unreachable)
                }
                Letter::Hello(number, _) | Letter::Frame(number, _) | Letter::Ended(number) => {
                    Letter::Ended(number)
                }
            };
            if matches!(lost, Letter::Ended(_)) || self.random.below(2) == 0 {
                self.way.push((self.now + 5, who, lost));
            }
            return;
        }
        let once = matches!(letter, Letter::Hello(..));
        let copies = 1 + u64::from(!once && self.random.below(100) < self.faults.duplicate);
        for _ in 0..copies {
            let due = self.now + self.random.below(self.faults.delay + 1);
            self.way.push((due, who, letter.copy()));
        }
    }

    fn arrive(&mut self, who: usize, letter: Letter) {
        let there = self.now >= self.cut[who];
        match letter {
            Letter::Request(number, _) if !there => {
                self.way.push((self.now + 3, who, Letter::Reply(number, Reply::Unreachable)));
            }
            Letter::Request(number, request) => {
                let (reply, frames) = self.host.answer(&request);
                self.tell_feeds(&frames);
                self.carry(who, Letter::Reply(number, reply));
            }
            Letter::Hello(number, _) if !there => self.way.push((self.now + 3, who, Letter::Ended(number))),
            Letter::Hello(number, hello) => {
                let frame = self.host.listen(&hello);
                self.feeds[who] = matches!(frame, Frame::Ready(_)).then_some(number);
                self.carry(who, Letter::Frame(number, frame));
            }
            Letter::Reply(number, reply) if there || matches!(reply, Reply::Unreachable) => {
                self.input(who, Input::Reply { number, reply }, None);
            }
            Letter::Reply(number, _) => {
                self.input(who, Input::Reply { number, reply: Reply::Unreachable }, None);
            }
            Letter::Frame(number, frame) if there => self.input(who, Input::Frame { number, frame }, None),
            Letter::Frame(number, _) => self.way.push((self.now + 3, who, Letter::Ended(number))),
            Letter::Ended(number) => {
                if self.feeds[who] == Some(number) {
                    self.feeds[who] = None;
                }
                self.input(who, Input::FeedEnded { number }, None);
            }
        }
    }

    fn tell_feeds(&mut self, frames: &[Frame]) {
        for who in 0..self.devices.len() {
            let Some(number) = self.feeds[who] else { continue };
            for frame in frames {
                self.carry(who, Letter::Frame(number, frame.clone()));
            }
            if frames.iter().any(|frame| matches!(frame, Frame::Over | Frame::Moved)) {
                self.feeds[who] = None;
            }
        }
    }
}

impl Letter {
    fn copy(&self) -> Self {
        match self {
            Self::Request(number, request) => Self::Request(*number, request.clone()),
            Self::Hello(number, hello) => Self::Hello(*number, hello.clone()),
            Self::Reply(number, reply) => Self::Reply(*number, reply.clone()),
            Self::Frame(number, frame) => Self::Frame(*number, frame.clone()),
            Self::Ended(number) => Self::Ended(*number),
        }
    }
}
