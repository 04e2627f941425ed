//! Just enough HTTP to ask a server on this computer whether it is well.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    time::Duration,
};

use crate::trouble::{Outcome, Trouble};

/// Whether `GET /health` on this port of this computer answers with 200.
pub(crate) fn healthy(port: u16) -> bool {
    ask(port).is_ok_and(|answer| is_ok(&answer))
}

fn ask(port: u16) -> std::io::Result<String> {
    let patience = Duration::from_millis(500);
    let mut stream = TcpStream::connect_timeout(&SocketAddr::from(([127, 0, 0, 1], port)), patience)?;
    stream.set_read_timeout(Some(patience))?;
    stream.set_write_timeout(Some(patience))?;
    write!(stream, "GET /health HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n")?;
    let mut head = Vec::new();
    stream.take(512).read_to_end(&mut head)?;
    Ok(String::from_utf8_lossy(&head).into_owned())
}

fn is_ok(answer: &str) -> bool {
    answer.starts_with("HTTP/1.1 200") || answer.starts_with("HTTP/1.0 200")
}

/// A port nobody uses now. Another program could take it before we do; then the server says so when it starts.
pub(crate) fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).and_then(|l| l.local_addr());
    listener.map(|address| address.port()).map_err(|e| {
        Trouble::new(format!("no free port on this computer: {e}"), "close some programs and try again")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_200_is_well() {
        assert!(is_ok("HTTP/1.1 200 OK\r\n"));
        assert!(!is_ok("HTTP/1.1 503 Service Unavailable\r\n"));
        assert!(!is_ok("200"));
    }

    #[test]
    fn a_closed_port_is_not_well() {
        assert!(!healthy(free_port().unwrap()));
    }
}
