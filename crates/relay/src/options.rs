use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::limits::CONNECTIONS;
use crate::store::Policy;

/// Where the host listens unless told otherwise: this machine only.
const DEFAULT_LISTEN: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 8137);

/// Everything an operator can set, by flag or by environment variable; a flag wins.
#[derive(Clone, Debug, Parser)]
#[command(
    name = "mendwell-host",
    version,
    about = "Serves the Mendwell app and keeps sealed records. It cannot read them.",
    subcommand_negates_reqs = true,
    args_conflicts_with_subcommands = true
)]
pub struct Options {
    /// Directory with the built app; read once, at start.
    #[arg(long, env = "MENDWELL_HOST_APP", value_name = "DIR", required = true)]
    pub app: Option<PathBuf>,

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

    /// Connections at once, live feeds included; the rest wait.
    #[arg(long, env = "MENDWELL_HOST_CONNECTIONS", value_name = "N", default_value_t = CONNECTIONS,
          value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub connections: u32,

    /// MiB a circle may hold.
    #[arg(long, env = "MENDWELL_HOST_QUOTA", value_name = "MIB", default_value_t = 64,
          value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub quota: u32,

    /// Circles, and open mailboxes, the host may hold.
    #[arg(long, env = "MENDWELL_HOST_CIRCLES", value_name = "N", default_value_t = 10_000)]
    pub circles: u32,

    /// Days a body is kept, and a circle in which nothing happens.
    #[arg(long, env = "MENDWELL_HOST_RETENTION", value_name = "DAYS", default_value_t = 400,
          value_parser = clap::value_parser!(u32).range(1..=36_500))]
    pub retention: u32,

    /// Requests of the protocol a minute from one network address; default: 600 with a certificate, else no bound,
    /// since behind a proxy all requests come from the proxy.
    #[arg(long, env = "MENDWELL_HOST_RATE", value_name = "PER_MINUTE",
          value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub rate: Option<u32>,

    /// For demonstrations only: a clock that stands still, in seconds since 1970; on loopback addresses only.
    #[arg(long, env = "MENDWELL_HOST_NOW", value_name = "SECONDS")]
    pub now: Option<u64>,

    /// Something else than serving.
    #[command(subcommand)]
    pub task: Option<Task>,
}

/// What the host's program does besides serving. The first two may run while a host serves.
#[derive(Clone, Debug, Subcommand)]
pub enum Task {
    /// Walks the chain of every log, and counts.
    Check {
        /// The host's directory.
        #[arg(long, env = "MENDWELL_HOST_DATA", value_name = "DIR", default_value = "mendwell-data")]
        data: PathBuf,
    },
    /// Writes all logs and mailboxes to a new file, as of one moment.
    Backup {
        /// The host's directory.
        #[arg(long, env = "MENDWELL_HOST_DATA", value_name = "DIR", default_value = "mendwell-data")]
        data: PathBuf,
        /// The file to write; it must not exist.
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
    /// Puts a backup into a directory without logs, and gives every log a new generation.
    Restore {
        /// The host's directory.
        #[arg(long, env = "MENDWELL_HOST_DATA", value_name = "DIR", default_value = "mendwell-data")]
        data: PathBuf,
        /// The backup.
        #[arg(long, value_name = "FILE")]
        from: PathBuf,
    },
}

impl Options {
    /// Requests a minute from one address when the host speaks TLS itself and the operator says nothing: ten a second.
    const RATE: u32 = 600;

    /// How much is kept, and for how long.
    #[must_use]
    pub fn policy(&self) -> Policy {
        Policy {
            quota_bytes: u64::from(self.quota) * 1024 * 1024,
            circles: u64::from(self.circles),
            retention_hours: self.retention.saturating_mul(24),
        }
    }

    /// Requests a minute from one address, if they are bounded.
    #[must_use]
    pub fn rate_per_minute(&self) -> Option<u32> {
        self.rate.or(self.cert.is_some().then_some(Self::RATE))
    }
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
