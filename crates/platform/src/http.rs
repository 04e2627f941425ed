//! HTTP from a native device. Blocking: the terminal waits for an answer anyway.

use crate::transport::{Answer, Call, Transport, Unreachable};
use std::time::Duration;
use ureq::Agent;

/// Half a minute: a host that needs longer is not answering.
const PATIENCE: Duration = Duration::from_secs(30);

/// The most bytes of an answer that are read: a page of records is at most twice 1 MiB of bodies as base64url.
const MOST: u64 = 4 << 20;

/// An HTTP client that keeps nothing: no cookies, no cache, no name of its own.
#[derive(Clone, Debug)]
pub struct Http {
    agent: Agent,
}

impl Default for Http {
    fn default() -> Self {
        let config = Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .http_status_as_error(false)
            // A token goes to the host that it was made for and nowhere else.
            .max_redirects(0)
            .user_agent("")
            .build();
        Self { agent: config.into() }
    }
}

impl Transport for Http {
    async fn post(&self, call: &Call) -> Result<Answer, Unreachable> {
        let mut request =
            self.agent.post(format!("{}{}", call.host, call.path)).header("content-type", "application/json");
        if let Some(token) = &call.token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        let mut answer = request.send(&call.body).map_err(|_| Unreachable)?;
        let status = answer.status().as_u16();
        let body = answer.body_mut().with_config().limit(MOST).read_to_vec().map_err(|_| Unreachable)?;
        Ok(Answer { status, body })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpListener;
    use std::thread;

    /// Answers one request with these bytes, and gives back what was asked.
    fn host(answer: &'static str) -> (String, thread::JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let host = format!("http://{}", listener.local_addr().unwrap());
        let asked = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut heard = Vec::new();
            while !heard.ends_with(b"{}") {
                let mut bytes = [0; 1024];
                let read = stream.read(&mut bytes).unwrap();
                heard.extend_from_slice(&bytes[..read]);
            }
            stream.write_all(answer.as_bytes()).unwrap();
            String::from_utf8(heard).unwrap()
        });
        (host, asked)
    }

    fn post(host: String) -> Result<Answer, Unreachable> {
        let call = Call { host, path: "/v1/read".into(), token: Some("abc".into()), body: b"{}".to_vec() };
        pollster::block_on(Http::default().post(&call))
    }

    #[test]
    fn a_call_brings_its_token_and_says_nothing_about_who_asks() {
        let (host, asked) = host("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
        assert_eq!(post(host), Ok(Answer { status: 200, body: b"ok".to_vec() }));
        let asked = asked.join().unwrap().to_lowercase();
        assert!(asked.starts_with("post /v1/read http/1.1\r\n"), "{asked}");
        assert!(asked.contains("authorization: bearer abc\r\n"), "{asked}");
        assert!(!asked.contains("cookie") && !asked.contains("ureq"), "{asked}");
    }

    #[test]
    fn a_refusal_is_an_answer() {
        let (host, _asked) = host("HTTP/1.1 409 Conflict\r\ncontent-length: 2\r\n\r\n{}");
        assert_eq!(post(host), Ok(Answer { status: 409, body: b"{}".to_vec() }));
    }

    #[test]
    fn a_redirect_is_not_followed() {
        let (host, _asked) = host(
            "HTTP/1.1 307 Temporary Redirect\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n",
        );
        assert_eq!(post(host), Ok(Answer { status: 307, body: Vec::new() }));
    }

    #[test]
    fn nobody_there_is_unreachable() {
        let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        assert_eq!(post(format!("http://{free}")), Err(Unreachable));
    }

    #[test]
    fn half_an_answer_is_none() {
        let (host, _asked) = host("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf");
        assert_eq!(post(host), Err(Unreachable));
    }
}
