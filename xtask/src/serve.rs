//! `cargo xtask serve`: builds the page and serves it to this machine only.
//!
//! A server for trying the page out. It must not know the page's content, and is no part
//! of a release: the released page is files for any server, or no server at all.

use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use tiny_http::{Header, Method, Request, Response, Server};

use crate::command::say;
use crate::failure::Failure;
use crate::files;
use crate::page::{self, Profile};
use crate::place::Place;
use crate::setup;
use crate::steps::Steps;

/// What is answered where there is no such file.
const NOT_FOUND: &str = "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\">\
    <title>404</title><p>没有这个文件。<a href=\"/\">返回诚信自评</a></p>\
    <p lang=\"en\">There is no such file. <a href=\"/\">Back to the page</a></p></html>";

/// Serves the page on `port` until the process is ended.
pub(crate) fn run(place: &Place, port: u16) -> Result<(), Failure> {
    // Before the long build, so that a taken port is told at once.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
        let why = if error.kind() == ErrorKind::AddrInUse {
            "is taken by another program".to_owned()
        } else {
            format!("cannot be used ({error})")
        };
        let other = port.checked_add(1).unwrap_or(8080);
        Failure::new(format!(
            "port {port} {why}: name another, as in `cargo xtask serve --port {other}`"
        ))
    })?;
    let address = listener
        .local_addr()
        .map_err(|error| Failure::new(format!("the port has no address: {error}")))?;

    let steps = Steps::new(2 + page::n_steps(Profile::Page));
    steps.run("Setting up", || setup::for_page(place))?;
    let folder = page::build(place, Profile::Page, &steps)?;
    let server = steps.run("Starting the server", || start(listener, address, folder))?;

    say(&format!("The page is served at\n\nhttp://{address}\n\nuntil you press Ctrl+C"));
    server.join().map_err(|_| Failure::new("the server ended unexpectedly"))
}

/// Starts to answer, and returns once the page has in fact been answered.
fn start(
    listener: TcpListener,
    address: SocketAddr,
    folder: PathBuf,
) -> Result<thread::JoinHandle<()>, Failure> {
    let server = Server::from_listener(listener, None)
        .map_err(|error| Failure::new(format!("the server does not start: {error}")))?;
    let handle = thread::spawn(move || {
        for request in server.incoming_requests() {
            answer(request, &folder);
        }
    });
    match status_line(address) {
        Ok(line) if line.contains(" 200 ") => Ok(handle),
        Ok(line) => Err(Failure::new(format!("the server answers `{line}` instead of the page"))),
        Err(error) => Err(Failure::new(format!("the server does not answer: {error}"))),
    }
}

/// The first line of the server's own answer to a request for the page.
fn status_line(address: SocketAddr) -> std::io::Result<String> {
    let patience = Duration::from_secs(10);
    let mut stream = TcpStream::connect_timeout(&address, patience)?;
    stream.set_read_timeout(Some(patience))?;
    write!(stream, "GET / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
    let mut answer = String::new();
    stream.take(64).read_to_string(&mut answer)?;
    Ok(answer.lines().next().unwrap_or_default().to_owned())
}

fn answer(request: Request, folder: &Path) {
    let is_read = matches!(request.method(), Method::Get | Method::Head);
    let file = files::resolve(request.url())
        .filter(|_| is_read)
        .and_then(|path| Some((path, fs::read(folder.join(path)).ok()?)));
    let mut response = match file {
        Some((path, bytes)) => with_type(Response::from_data(bytes), files::content_type(path)),
        None => with_type(Response::from_data(NOT_FOUND), files::content_type("404.html"))
            .with_status_code(404),
    };
    // A reload shows what was built last.
    add_header(&mut response, "Cache-Control", "no-store");
    add_header(&mut response, "X-Content-Type-Options", "nosniff");
    // The browser went away in the middle: nothing to do.
    let _ = request.respond(response);
}

type Answer = Response<std::io::Cursor<Vec<u8>>>;

fn with_type(mut response: Answer, content_type: &str) -> Answer {
    add_header(&mut response, "Content-Type", content_type);
    response
}

fn add_header(response: &mut Answer, name: &str, value: &str) {
    // Fails for text that is not ASCII only, and all of ours is.
    if let Ok(header) = Header::from_bytes(name, value) {
        response.add_header(header);
    }
}
