package org.defdip.core;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * The body of a response, stored with gzip if that makes it smaller.
 *
 * @param bytes the stored bytes
 * @param isCompressed whether the bytes are compressed
 * @param size the uncompressed size in bytes
 * @param digest the SHA-256 checksum of the uncompressed bytes in hexadecimal digits
 */
public record CompressedContent(byte[] bytes, boolean isCompressed, int size, String digest) {

	/** The name of the content coding. */
	public static final String GZIP = "gzip";

	/** The number of digits in an entity tag, which is enough to avoid collisions. */
	private static final int TAG_LENGTH = 24;

	/** A content coding, followed by its quality value if that is zero. */
	private static final Pattern CODING = Pattern.compile(
			"(?:^|,)\\s*((?:x-)?gzip|\\*)\\s*(;\\s*q\\s*=\\s*0(?:\\.0*)?\\s*(?=,|$))?(?=[;,\\s]|$)",
			Pattern.CASE_INSENSITIVE);

	/** Stores content that is compressed already as it is. */
	public static CompressedContent uncompressed(byte[] content) {
		return new CompressedContent(content, false, content.length, sha256(content));
	}

	public static CompressedContent of(byte[] content) {
		byte[] compressed = compress(content);
		return (compressed.length < content.length)
				? new CompressedContent(compressed, true, content.length, sha256(content)) : uncompressed(content);
	}

	/** Returns this content in uncompressed form. */
	public CompressedContent expanded() {
		return this.isCompressed ? new CompressedContent(expand(this.bytes), false, this.size, this.digest) : this;
	}

	/** Returns the strong entity tag, which differs for each coding. */
	public String tag() {
		return '"' + this.digest.substring(0, TAG_LENGTH) + (this.isCompressed ? "-" + GZIP : "") + '"';
	}

	/**
	 * Returns whether the client accepts gzip. What it says of gzip takes precedence over
	 * what it says of any coding.
	 */
	public static boolean isAcceptedBy(HttpServletRequest request) {
		boolean accepted = false;
		Matcher coding = CODING
			.matcher(String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING))));
		while (coding.find()) {
			accepted = coding.group(2) == null;
			if (!coding.group(1).equals("*")) {
				break;
			}
		}
		return accepted;
	}

	private static byte[] compress(byte[] content) {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(content.length / 3 + 100);
		try (GZIPOutputStream gzip = new GZIPOutputStream(compressed) {
			{
				this.def.setLevel(Deflater.BEST_COMPRESSION);
			}
		}) {
			gzip.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return compressed.toByteArray();
	}

	private static byte[] expand(byte[] compressed) {
		try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
			return gzip.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
