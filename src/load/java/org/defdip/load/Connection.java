package org.defdip.load;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A connection that is kept alive. It sends prepared requests and discards the bodies of
 * the responses, so that the load takes little of the machine that it shares with the
 * servers.
 */
final class Connection implements Closeable {

	private static final int TIMEOUT_IN_MILLIS = 30_000;

	private static final String LENGTH = "content-length:";

	private static final String CHUNKED = "transfer-encoding: chunked";

	private static final String CLOSE = "connection: close";

	private final int port;

	private final byte[] buffer = new byte[65_536];

	private final byte[] line = new byte[8192];

	private int position;

	private int limit;

	private Socket socket;

	Connection(int port) throws IOException {
		this.port = port;
		this.socket = open();
	}

	private Socket open() throws IOException {
		Socket opened = new Socket(InetAddress.getLoopbackAddress(), this.port);
		opened.setTcpNoDelay(true);
		opened.setSoTimeout(TIMEOUT_IN_MILLIS);
		return opened;
	}

	/**
	 * Sends the request, reads the whole response, and returns its status. The connection
	 * is opened anew when the server closes it, as it does after some requests.
	 */
	int send(byte[] request) throws IOException {
		this.socket.getOutputStream().write(request);
		int status = Integer.parseInt(readLine().substring(9, 12));
		long length = 0;
		boolean chunked = false;
		boolean close = false;
		for (int read = fillLine(); read > 0; read = fillLine()) {
			if (startsWith(LENGTH, read)) {
				length = Long.parseLong(text(LENGTH.length(), read).strip());
			}
			chunked |= startsWith(CHUNKED, read);
			close |= startsWith(CLOSE, read);
		}
		if (chunked) {
			skipChunks();
		}
		else if (status != 304) {
			skip(length);
		}
		if (close) {
			close();
			this.socket = open();
		}
		return status;
	}

	private void skipChunks() throws IOException {
		for (int size = readSize(); size > 0; size = readSize()) {
			skip(size + 2L);
		}
		readLine();
	}

	private int readSize() throws IOException {
		return Integer.parseInt(readLine(), 16);
	}

	private String readLine() throws IOException {
		return text(0, fillLine());
	}

	/** Reads a line and returns its length without the end of the line. */
	private int fillLine() throws IOException {
		int length = 0;
		for (byte read = read(); read != '\n'; read = read()) {
			this.line[length++] = read;
		}
		return length - 1;
	}

	private byte read() throws IOException {
		if (this.position == this.limit) {
			fill();
		}
		return this.buffer[this.position++];
	}

	private void skip(long length) throws IOException {
		for (long left = length; left > 0;) {
			if (this.position == this.limit) {
				fill();
			}
			int skipped = (int) Math.min(left, this.limit - this.position);
			this.position += skipped;
			left -= skipped;
		}
	}

	private void fill() throws IOException {
		this.limit = this.socket.getInputStream().read(this.buffer);
		this.position = 0;
		if (this.limit < 0) {
			this.limit = 0;
			throw new EOFException("The server closed the connection");
		}
	}

	private boolean startsWith(String prefix, int length) {
		if (length < prefix.length()) {
			return false;
		}
		for (int i = 0; i < prefix.length(); i++) {
			if (Character.toLowerCase((char) this.line[i]) != prefix.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private String text(int from, int to) {
		return new String(this.line, from, to - from, StandardCharsets.ISO_8859_1);
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
