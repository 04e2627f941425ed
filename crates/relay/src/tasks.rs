//! What an operator does with the logs besides serving them.

use std::path::Path;

use crate::data::DataDir;
use crate::options::Task;
use crate::store::{self, StoreError};
use crate::{Error, log};

/// Does it.
pub(crate) fn run(task: &Task) -> Result<(), Error> {
    match task {
        Task::Check { data } => {
            let found = store::check(data).map_err(failed(data))?;
            log::checked(&found);
            if found.broken > 0 { Err(Error::Broken { circles: found.broken }) } else { Ok(()) }
        }
        Task::Backup { data, to } => {
            store::backup(data, to).map_err(failed(to))?;
            log::backed_up();
            Ok(())
        }
        Task::Restore { data, from } => {
            // No host may run meanwhile.
            let _held = DataDir::take(data)?;
            log::restored(store::restore(data, from).map_err(failed(from))?);
            Ok(())
        }
    }
}

fn failed(path: &Path) -> impl FnOnce(StoreError) -> Error {
    let path = path.to_owned();
    move |source| Error::Store { path, source }
}
