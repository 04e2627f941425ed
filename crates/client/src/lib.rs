#![doc = include_str!("../README.md")]

mod bonds;
mod client;
mod device;
mod devices;
mod draft;
mod error;
mod request;
mod session;
mod snapshot;

pub use bonds::{
    BondCard, BondOrder, BondPage, BondReply, BondRequest, BondStage, ClaimView, Errand, Fetching, OwnShared,
};
#[cfg(feature = "circles")]
pub use bonds::{BondClient, BondError};
pub use client::Client;
pub use device::{Device, Language, Theme};
pub use devices::{DeviceCard, DeviceReply, DeviceRequest};
pub use draft::{DraftOf, Unsaid};
pub use error::{ClientError, Failure};
pub use mendwell_vault::{Cost, LEAST_PASSPHRASE};
pub use request::{Harm, Phase, Query, Reply, Request, SettingsView, View};
