package org.defdip.site;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A raw connection to the running site, over which malformed requests can be sent too. It
 * is reopened after the site has closed it.
 */
final class Wire implements AutoCloseable {

	private static final int PATIENCE_MILLIS = 20_000;

	private final int port;

	private @Nullable Socket socket;

	Wire(int port) {
		this.port = port;
	}

	/** Sends a well-formed request head with {@code headers}, and reads the response. */
	Reply send(String method, String address, String... headers) {
		StringBuilder request = new StringBuilder(method).append(' ').append(address).append(" HTTP/1.1\r\n");
		request.append("Host: localhost\r\n");
		for (String header : headers) {
			request.append(header).append("\r\n");
		}
		return send(request.append("\r\n").toString());
	}

	/** Sends the bytes of {@code request} unchanged, and reads the response. */
	Reply send(String request) {
		boolean fresh = this.socket == null;
		try {
			return exchange(request);
		}
		catch (EOFException ex) {
			close();
			if (fresh) {
				throw new UncheckedIOException("No response to " + request, ex);
			}
			return send(request);
		}
		catch (IOException ex) {
			close();
			throw new UncheckedIOException("No complete response to " + request, ex);
		}
	}

	private Reply exchange(String request) throws IOException {
		Socket socket = open();
		socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
		socket.getOutputStream().flush();
		Reply reply = read(socket.getInputStream(), request.startsWith("HEAD "));
		if (reply.header("Connection").contains("close")) {
			close();
		}
		return reply;
	}

	private Socket open() throws IOException {
		if (this.socket == null) {
			this.socket = new Socket("localhost", this.port);
			this.socket.setSoTimeout(PATIENCE_MILLIS);
		}
		return this.socket;
	}

	@Override
	public void close() {
		try {
			if (this.socket != null) {
				this.socket.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.socket = null;
		}
	}

	private static Reply read(InputStream in, boolean isHead) throws IOException {
		int status;
		do {
			status = Integer.parseInt(line(in).split(" ")[1]);
			if (status == 100) {
				line(in);
			}
		}
		while (status == 100);
		Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (String line = line(in); !line.isEmpty(); line = line(in)) {
			String[] parts = line.split(":", 2);
			headers.computeIfAbsent(parts[0], (name) -> new ArrayList<>()).add(parts[1].strip());
		}
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		if (headers.containsKey("Transfer-Encoding")) {
			for (int size = chunk(in); size > 0; size = chunk(in)) {
				body.write(in.readNBytes(size));
				line(in);
			}
			line(in);
		}
		else if (headers.containsKey("Content-Length") && !isHead) {
			body.write(in.readNBytes(Integer.parseInt(headers.get("Content-Length").get(0))));
		}
		return new Reply(status, headers, body.toString(StandardCharsets.UTF_8));
	}

	private static int chunk(InputStream in) throws IOException {
		return Integer.parseInt(line(in), 16);
	}

	private static String line(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int next = in.read(); next != '\n'; next = in.read()) {
			if (next < 0) {
				throw new EOFException();
			}
			if (next != '\r') {
				line.write(next);
			}
		}
		return line.toString(StandardCharsets.ISO_8859_1);
	}

	/** A response of the site. */
	record Reply(int status, Map<String, List<String>> headers, String body) {

		/** All values of a header joined into one; empty if there is none. */
		String header(String name) {
			return String.join(", ", this.headers.getOrDefault(name, List.of()));
		}

		boolean isPage() {
			return header("Content-Type").startsWith("text/html");
		}

	}

}
