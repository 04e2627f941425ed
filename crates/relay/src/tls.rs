use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::pem::{Error as PemError, PemObject};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{ServerConfig, crypto, version};

use crate::{Error, Options};

/// On what terms the host may listen: `Some` with TLS, `None` in the clear on this machine only.
pub(crate) fn terms(options: &Options) -> Result<Option<TlsAcceptor>, Error> {
    match (&options.cert, &options.key) {
        (Some(cert), Some(key)) => acceptor(cert, key).map(Some),
        (None, None) if stays_here(options.listen) => Ok(None),
        (None, None) => Err(Error::CleartextListen { address: options.listen }),
        _ => Err(Error::HalfCertificate),
    }
}

/// Whether only this machine can reach the address, also when it is an IPv4 address in IPv6 clothes.
pub(crate) fn stays_here(address: SocketAddr) -> bool {
    address.ip().to_canonical().is_loopback()
}

/// TLS 1.3 (RFC 8446) only, on ring, HTTP/1.1 only. Every browser that can run the app speaks 1.3; against a
/// listener on the way, and against one who replaces the app on its way.
fn acceptor(cert: &Path, key: &Path) -> Result<TlsAcceptor, Error> {
    let chain = chain(cert)?;
    let key = PrivateKeyDer::from_pem_file(key).map_err(|source| pem(key, source))?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
        .with_protocol_versions(&[&version::TLS13])
        .map_err(Error::Certificate)?
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .map_err(Error::Certificate)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    // No tickets: they would let whoever watches the wire tell that two connections are one person's.
    config.send_tls13_tickets = 0;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

fn chain(path: &Path) -> Result<Vec<CertificateDer<'static>>, Error> {
    let chain: Vec<_> = CertificateDer::pem_file_iter(path)
        .and_then(Iterator::collect::<Result<_, _>>)
        .map_err(|source| pem(path, source))?;
    if chain.is_empty() { Err(pem(path, PemError::NoItemsFound)) } else { Ok(chain) }
}

fn pem(path: &Path, source: PemError) -> Error {
    Error::Pem { path: path.to_owned(), source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_stays_here() {
        for here in ["127.0.0.1:1", "127.9.9.9:1", "[::1]:1", "[::ffff:127.0.0.1]:1"] {
            assert!(stays_here(here.parse().unwrap()), "{here}");
        }
        for away in ["0.0.0.0:1", "[::]:1", "192.168.0.1:1", "[::ffff:10.0.0.1]:1", "128.0.0.1:1"] {
            assert!(!stays_here(away.parse().unwrap()), "{away}");
        }
    }
}
