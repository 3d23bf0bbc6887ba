package org.defdip.linkeddata;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/** Headers and checksums shared by all data responses. */
final class Data {

	private Data() {
	}

	/** Permits scripts of all other sites to read the response. */
	static void open(HttpServletResponse response) {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
	}

	/** The SHA-256 checksum in hexadecimal digits. */
	static String checksum(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("SHA-256 is not available", ex);
		}
	}

}
