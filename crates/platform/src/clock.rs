//! What day it is where the person is. Never a minute: nothing above needs one.

/// Tells the day.
pub trait Clock {
    /// Days since 1970-01-01 by the local calendar.
    fn local_day(&self) -> i32;
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
}

#[cfg(target_arch = "wasm32")]
impl Clock for SystemClock {
    fn local_day(&self) -> i32 {
        let now = js_sys::Date::new_0();
        let local_ms = now.get_time() - now.get_timezone_offset() * 60_000.0;
        // A float cast saturates, so a broken clock cannot panic here.
        (local_ms / 86_400_000.0).floor() as i32
    }
}
