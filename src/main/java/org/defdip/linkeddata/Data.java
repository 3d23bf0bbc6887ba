package org.defdip.linkeddata;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/** What is the same for all answers that are data. */
final class Data {

	private Data() {
	}

	/** Lets scripts of all other sites read the answer. */
	static void open(HttpServletResponse response) {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
	}

	/** The SHA-256 of {@code bytes} in hexadecimal digits. */
	static String checksum(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Each Java has SHA-256", ex);
		}
	}

}
