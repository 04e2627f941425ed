//! With a certificate of its own.
#![allow(clippy::unwrap_used, reason = "test helpers fail by panicking")]

mod common;

use std::net::TcpStream;
use std::sync::Arc;

use common::client::{connect, get, over, request};
use common::{Host, app, command, refused};
use rcgen::{CertifiedKey, KeyPair, generate_simple_self_signed};
use tempfile::TempDir;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::{
    ClientConfig, ClientConnection, ProtocolVersion, RootCertStore, StreamOwned, crypto, version,
};

struct Certificate {
    directory: TempDir,
    der: CertificateDer<'static>,
}

impl Certificate {
    fn path(&self, name: &str) -> String {
        self.directory.path().join(name).to_str().unwrap().to_owned()
    }
}

fn certificate() -> Certificate {
    let directory = tempfile::tempdir().unwrap();
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(directory.path().join("cert.pem"), cert.pem()).unwrap();
    std::fs::write(directory.path().join("key.pem"), signing_key.serialize_pem()).unwrap();
    std::fs::write(directory.path().join("other.pem"), KeyPair::generate().unwrap().serialize_pem()).unwrap();
    Certificate { directory, der: cert.der().clone() }
}

fn client(certificate: &Certificate, port: u16) -> StreamOwned<ClientConnection, TcpStream> {
    let mut roots = RootCertStore::empty();
    roots.add(certificate.der.clone()).unwrap();
    let mut config = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
        .with_protocol_versions(&[&version::TLS13])
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let connection = ClientConnection::new(Arc::new(config), "localhost".try_into().unwrap()).unwrap();
    StreamOwned::new(connection, connect(port))
}

fn host(certificate: &Certificate, app: &TempDir) -> Host {
    let (cert, key) = (certificate.path("cert.pem"), certificate.path("key.pem"));
    Host::start_with(app.path(), &["--cert", &cert, "--key", &key])
}

#[test]
fn the_app_is_served_over_tls_1_3_and_http_1_1() {
    let (certificate, app) = (certificate(), app::small());
    let host = host(&certificate, &app);
    let mut stream = client(&certificate, host.port);
    let reply = over(&mut stream, request("GET", "/", &[]).as_bytes());
    assert_eq!(reply.status, 200);
    assert!(reply.body.starts_with(b"<!doctype html>"));
    assert_eq!(stream.conn.protocol_version(), Some(ProtocolVersion::TLSv1_3));
    assert_eq!(stream.conn.alpn_protocol(), Some(&b"http/1.1"[..]));
    assert!(host.log().contains(&format!("https://localhost:{}", host.port)));
}

#[test]
fn with_tls_browsers_are_told_to_stay_with_it() {
    let (certificate, app) = (certificate(), app::small());
    let host = host(&certificate, &app);
    for path in ["/", "/none"] {
        let reply = over(&mut client(&certificate, host.port), request("GET", path, &[]).as_bytes());
        assert_eq!(reply.header("strict-transport-security"), Some("max-age=31536000"), "{path}");
        assert!(reply.header("content-security-policy").is_some(), "{path}");
    }
}

#[test]
fn with_a_certificate_any_address_may_be_listened_on() {
    let (certificate, app) = (certificate(), app::small());
    let (cert, key) = (certificate.path("cert.pem"), certificate.path("key.pem"));
    let data = tempfile::tempdir().unwrap();
    // Refused for its directory and not for its address.
    std::fs::remove_file(app.path().join("index.html")).unwrap();
    let said = refused(command(app.path(), data.path()).args([
        "--listen",
        "0.0.0.0:0",
        "--cert",
        &cert,
        "--key",
        &key,
    ]));
    assert!(said.contains("host.app_index"), "{said}");
}

#[test]
fn plain_http_gets_no_reply_and_the_host_goes_on() {
    let (certificate, app) = (certificate(), app::small());
    let host = host(&certificate, &app);
    assert!(std::panic::catch_unwind(|| get(host.port, "/", &[])).is_err());
    host.events("not_understood", 1);
    let reply = over(&mut client(&certificate, host.port), request("GET", "/health", &[]).as_bytes());
    assert_eq!(reply.status, 200);
}

#[test]
fn a_key_of_another_certificate_is_refused() {
    let (certificate, app) = (certificate(), app::small());
    let (cert, other) = (certificate.path("cert.pem"), certificate.path("other.pem"));
    let data = tempfile::tempdir().unwrap();
    let said = refused(command(app.path(), data.path()).args(["--cert", &cert, "--key", &other]));
    assert!(said.contains("code=\"host.certificate\""), "{said}");
}
