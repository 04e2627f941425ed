//! `mendwell init`

use crate::app::App;
use crate::trouble::Trouble;
use mendwell_client::{ClientError, Request};

pub(crate) fn run(app: &App) -> Result<String, Trouble> {
    // Told before a person thinks up a passphrase.
    if app.file().is_ok() {
        return Err(ClientError::VaultExists.into());
    }
    app.make(Request::Create { passphrase: app.first_passphrase()? })?;
    app.done(|texts| texts.get("cli-made"))
}
