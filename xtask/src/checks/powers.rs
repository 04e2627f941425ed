//! Safety rule 1: no location, sensors, contacts, devices or device state, anywhere. Looks at the web-sys features
//! our crates ask for and at the scripts and pages of the web app.

use crate::{
    metadata::Package,
    repo::{self, Repo, shown},
    trouble::Outcome,
};

/// A power, the beginning of its web-sys features, and what a script would say (in lower case) to use it.
const POWERS: &[(&str, &str, &[&str])] = &[
    ("location", "Geolocation", &["geolocation"]),
    ("sensors", "Accelerometer", &["accelerometer"]),
    ("sensors", "LinearAccelerationSensor", &["linearaccelerationsensor"]),
    ("sensors", "Gyroscope", &["gyroscope"]),
    ("sensors", "Magnetometer", &["magnetometer"]),
    ("sensors", "DeviceMotion", &["devicemotion"]),
    ("sensors", "DeviceOrientation", &["deviceorientation"]),
    ("devices", "Bluetooth", &["bluetooth"]),
    ("devices", "Usb", &["navigator.usb", "usbdevice"]),
    ("devices", "Serial", &["navigator.serial", "serialport"]),
    ("contacts", "Contact", &["navigator.contacts", "contactsmanager"]),
    ("camera and microphone", "MediaDevices", &["mediadevices", "getusermedia"]),
    ("device state", "BatteryManager", &["getbattery", "batterymanager"]),
    ("device state", "NetworkInformation", &["navigator.connection", "networkinformation"]),
    ("presence", "IdleDetector", &["idledetector"]),
];

pub(crate) fn check(repo: &Repo, packages: &[Package]) -> Outcome<Vec<String>> {
    let mut problems = features(packages);
    for path in repo::files_below(&repo.path("crates/web"))? {
        let script = path.extension().is_some_and(|e| ["js", "mjs", "html", "svg"].iter().any(|s| e == *s));
        if script {
            problems.extend(words(&shown(repo.root(), &path), &repo::read_text(&path)?));
        }
    }
    Ok(problems)
}

fn features(packages: &[Package]) -> Vec<String> {
    let mut problems = Vec::new();
    for package in packages {
        for feature in package.uses.iter().filter(|u| u.name == "web-sys").flat_map(|u| &u.features) {
            if let Some((power, ..)) = POWERS.iter().find(|(_, start, _)| feature.starts_with(start)) {
                problems.push(format!("{} asks web-sys for {feature} ({power}): remove it", package.name));
            }
        }
    }
    problems
}

fn words(file: &str, text: &str) -> Vec<String> {
    let mut problems = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let line = line.to_lowercase();
        for (power, _, said) in POWERS {
            if let Some(word) = said.iter().find(|word| line.contains(*word)) {
                problems.push(format!("{file}:{} says {word} ({power}): remove it", number + 1));
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metadata::Use;

    fn asking(features: &[&str]) -> Package {
        let features = features.iter().map(|f| (*f).to_owned()).collect();
        let uses = vec![Use { name: "web-sys".into(), features, ..Use::default() }];
        Package { name: "mendwell-platform".into(), uses, ..Package::default() }
    }

    #[test]
    fn ordinary_features_pass_and_planted_ones_do_not() {
        assert!(features(&[asking(&["IdbFactory", "Window", "HtmlElement"])]).is_empty());
        assert_eq!(features(&[asking(&["Window", "Geolocation", "UsbDevice", "ContactAddress"])]).len(), 3);
    }

    #[test]
    fn scripts_are_read_line_by_line_whatever_the_case() {
        let found =
            words("boot.js", "serialise(contacts)\nnavigator.geolocation.watchPosition(f)\nnew Gyroscope()");
        assert!(
            matches!(found.as_slice(), [a, b] if a.starts_with("boot.js:2 ") && b.starts_with("boot.js:3 "))
        );
    }
}
