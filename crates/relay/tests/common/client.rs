use std::io::{Read, Write};
use std::net::TcpStream;

use super::PATIENCE;

/// A reply, as it came over the socket.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    /// The value of a header that must be there once at most.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut values =
            self.headers.iter().filter(|(held, _)| held == name).map(|(_, value)| value.as_str());
        let value = values.next();
        assert!(values.next().is_none(), "{name} twice");
        value
    }

    fn parse(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("a whole head");
        let (head, body) = bytes.split_at(end);
        let head = String::from_utf8(head.to_vec()).unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers = lines
            .map(|line| line.split_once(": ").unwrap())
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        Self { status, headers, body: body.split_at(4).1.to_vec() }
    }
}

/// A connection to the host that gives up rather than hang.
pub(crate) fn connect(port: u16) -> TcpStream {
    let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.set_write_timeout(Some(PATIENCE)).unwrap();
    stream
}

/// Sends bytes as they are and reads until the host closes.
pub(crate) fn raw(port: u16, request: &[u8]) -> Reply {
    over(&mut connect(port), request)
}

/// The same over any stream. Resets after a reply are how a host says that it did not read on.
pub(crate) fn over(stream: &mut (impl Read + Write), request: &[u8]) -> Reply {
    let _ = stream.write_all(request);
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    Reply::parse(&bytes)
}

/// One request on its own connection, with more header lines if need be.
pub(crate) fn ask(port: u16, method: &str, target: &str, headers: &[&str]) -> Reply {
    raw(port, request(method, target, headers).as_bytes())
}

/// A GET.
pub(crate) fn get(port: u16, target: &str, headers: &[&str]) -> Reply {
    ask(port, "GET", target, headers)
}

/// The text of a request that asks for the connection to be closed after it.
pub(crate) fn request(method: &str, target: &str, headers: &[&str]) -> String {
    let mut text = format!("{method} {target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n");
    for line in headers {
        text.push_str(line);
        text.push_str("\r\n");
    }
    text + "\r\n"
}
