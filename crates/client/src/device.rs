//! What must be known before unlocking. Nothing personal, so it is not sealed.

use serde::{Deserialize, Serialize};

const VERSION: u8 = 1;

/// A language that Mendwell speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Language {
    /// English.
    En,
    /// Spanish.
    Es,
}

/// Light, dark, or as the device has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Theme {
    /// As the device has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The device's settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Device {
    /// The chosen language; none means what the device asks for.
    pub language: Option<Language>,
    /// The chosen theme.
    pub theme: Theme,
    /// A neutral name, icon and title instead of Mendwell's.
    pub neutral: bool,
}

impl Device {
    pub(crate) fn bytes(self) -> Vec<u8> {
        postcard::to_extend(&self, vec![VERSION]).unwrap_or_default()
    }

    /// Unreadable settings are as good as none.
    pub(crate) fn read(bytes: &[u8]) -> Self {
        bytes.strip_prefix(&[VERSION]).and_then(|rest| postcard::from_bytes(rest).ok()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_are_frozen() {
        let device = Device { language: Some(Language::Es), theme: Theme::Dark, neutral: true };
        assert_eq!(device.bytes(), [1, 1, 1, 2, 1]);
        assert_eq!(Device::read(&[1, 1, 1, 2, 1]), device);
        for bytes in [[].as_slice(), &[9, 9], &[1], &[1, 1, 7, 2, 1]] {
            assert_eq!(Device::read(bytes), Device::default());
        }
    }
}
