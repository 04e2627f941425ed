//! Step 2: promises, worries, talks and hard days.

mod dates;
mod promise;
mod schedule;
mod shows;
mod talks;
mod today;
mod worries;

pub(super) use dates::page as dates;
pub(super) use promise::page as promise;
pub(super) use talks::page as talks;
pub(super) use today::page as today;
pub(super) use worries::page as worries;
