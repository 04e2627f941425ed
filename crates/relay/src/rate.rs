//! How much one network address may ask. In memory only, bounded, and never written.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// Addresses remembered at once, 64 bytes each. Who comes when all places are taken shares one allowance.
const ADDRESSES: usize = 10_000;

/// Requests an address has left, at a moment.
#[derive(Clone, Copy, Debug)]
struct Left {
    requests: f64,
    at: Instant,
}

/// An allowance for each address: a minute's worth at once, and then as fast as it grows again.
#[derive(Debug)]
pub(crate) struct Rates {
    per_minute: f64,
    left: Mutex<HashMap<IpAddr, Left>>,
}

impl Rates {
    /// So many requests a minute.
    pub(crate) fn new(per_minute: u32) -> Self {
        Self { per_minute: f64::from(per_minute), left: Mutex::default() }
    }

    /// Takes one request off an address's allowance; `false` if there is none left.
    pub(crate) fn take(&self, address: IpAddr, now: Instant) -> bool {
        let mut all = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        let mut holder = holder(address);
        if all.len() >= ADDRESSES && !all.contains_key(&holder) {
            all.retain(|_, left| self.grown(*left, now) < self.per_minute);
            if all.len() >= ADDRESSES {
                holder = IpAddr::V6(Ipv6Addr::UNSPECIFIED);
            }
        }
        let left = all.entry(holder).or_insert(Left { requests: self.per_minute, at: now });
        let requests = self.grown(*left, now);
        let allowed = requests >= 1.0;
        *left = Left { requests: if allowed { requests - 1.0 } else { requests }, at: now };
        allowed
    }

    fn grown(&self, left: Left, now: Instant) -> f64 {
        let minutes = now.saturating_duration_since(left.at).as_secs_f64() / 60.0;
        (left.requests + minutes * self.per_minute).min(self.per_minute)
    }
}

/// Whose allowance an address draws on: of IPv6 the first 64 bits, since one home has all of the rest.
fn holder(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 1))
        }
        short @ IpAddr::V4(_) => short,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn v4(last: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, last])
    }

    #[test]
    fn a_minute_s_worth_at_once_and_then_as_it_grows() {
        let (rates, now) = (Rates::new(60), Instant::now());
        assert!((0..60).all(|_| rates.take(v4(1), now)));
        assert!(!rates.take(v4(1), now));
        assert!(rates.take(v4(2), now), "another address has its own");
        let later = now + Duration::from_secs(2);
        assert!(rates.take(v4(1), later) && rates.take(v4(1), later) && !rates.take(v4(1), later));
    }

    #[test]
    fn a_home_with_many_addresses_has_one_allowance() {
        let (rates, now) = (Rates::new(1), Instant::now());
        assert!(rates.take("2001:db8:1:2::1".parse().unwrap(), now));
        assert!(!rates.take("2001:db8:1:2:ffff::9".parse().unwrap(), now));
        assert!(rates.take("2001:db8:1:3::1".parse().unwrap(), now));
        assert!(rates.take("::ffff:192.0.2.1".parse().unwrap(), now) && !rates.take(v4(1), now));
    }

    #[test]
    fn memory_is_bounded_and_old_addresses_are_forgotten() {
        let (rates, now) = (Rates::new(1), Instant::now());
        for address in 0..2 * ADDRESSES as u32 {
            rates.take(IpAddr::V4(address.into()), now);
        }
        assert!(rates.left.lock().unwrap().len() <= ADDRESSES + 1);
        assert!(!rates.take(v4(7), now), "the shared allowance is used up");
        assert!(rates.take(v4(7), now + Duration::from_secs(60)));
        assert!(rates.left.lock().unwrap().len() <= 2);
    }
}
