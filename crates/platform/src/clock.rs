//! What day it is where the person is, and how time goes on.

/// Tells the time.
pub trait Clock {
    /// Days since 1970-01-01 by the local calendar: what facts carry.
    fn local_day(&self) -> i32;

    /// Seconds since 1970-01-01, UTC: for expiry and for trying again. No fact carries them.
    fn seconds(&self) -> u64;
}

/// The device's own clock and time zone.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

#[cfg(not(target_arch = "wasm32"))]
impl Clock for SystemClock {
    fn local_day(&self) -> i32 {
        let epoch = jiff::civil::Date::constant(1970, 1, 1);
        jiff::Zoned::now().date().since(epoch).map_or(0, |span| span.get_days())
    }

    fn seconds(&self) -> u64 {
        u64::try_from(jiff::Timestamp::now().as_second()).unwrap_or_default()
    }
}

#[cfg(target_arch = "wasm32")]
impl Clock for SystemClock {
    fn local_day(&self) -> i32 {
        let now = js_sys::Date::new_0();
        let local_ms = now.get_time() - now.get_timezone_offset() * 60_000.0;
        // A float cast saturates, so a broken clock cannot panic here.
        (local_ms / 86_400_000.0).floor() as i32
    }

    fn seconds(&self) -> u64 {
        (js_sys::Date::now() / 1000.0) as u64
    }
}
