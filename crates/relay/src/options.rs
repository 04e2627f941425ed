use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use clap::{Parser, ValueEnum};

/// Where the host listens unless told otherwise: this machine only.
const DEFAULT_LISTEN: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 8137);

/// Everything an operator can set, by flag or by environment variable; a flag wins.
#[derive(Clone, Debug, Parser)]
#[command(
    name = "mendwell-host",
    version,
    about = "Serves the Mendwell app. It learns nothing about its people."
)]
pub struct Options {
    /// Directory with the built app; read once, at start.
    #[arg(long, env = "MENDWELL_HOST_APP", value_name = "DIR")]
    pub app: PathBuf,

    /// Directory the host keeps for itself; created if missing, never shared by two hosts.
    #[arg(long, env = "MENDWELL_HOST_DATA", value_name = "DIR", default_value = "mendwell-data")]
    pub data: PathBuf,

    /// IP address and port to listen on; without a certificate, loopback addresses only.
    #[arg(long, env = "MENDWELL_HOST_LISTEN", value_name = "ADDR", default_value_t = DEFAULT_LISTEN)]
    pub listen: SocketAddr,

    /// Certificate chain in PEM, the host's own first; needs --key.
    #[arg(long, env = "MENDWELL_HOST_CERT", value_name = "FILE")]
    pub cert: Option<PathBuf>,

    /// Private key in PEM; needs --cert.
    #[arg(long, env = "MENDWELL_HOST_KEY", value_name = "FILE")]
    pub key: Option<PathBuf>,

    /// How log lines are written to standard error.
    #[arg(long, env = "MENDWELL_HOST_LOG", value_name = "FORMAT", value_enum, default_value_t = LogFormat::Text)]
    pub log: LogFormat,
}

/// How log lines are written.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum LogFormat {
    /// For a person at a terminal.
    Text,
    /// One JSON object a line, for a collector.
    Json,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_is_well_formed() {
        Options::command().debug_assert();
    }

    #[test]
    fn every_flag_has_its_environment_variable() {
        for arg in Options::command().get_arguments() {
            let flag = arg.get_long().unwrap();
            let variable = arg.get_env().unwrap().to_str().unwrap();
            assert_eq!(variable, format!("MENDWELL_HOST_{}", flag.to_uppercase()));
        }
    }

    #[test]
    fn by_default_it_listens_on_this_machine_only() {
        let options = Options::try_parse_from(["mendwell-host", "--app", "dist"]).unwrap();
        assert_eq!(options.listen.to_string(), "127.0.0.1:8137");
        assert_eq!(options.data, PathBuf::from("mendwell-data"));
    }
}
