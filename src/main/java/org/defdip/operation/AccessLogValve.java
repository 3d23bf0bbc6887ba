package org.defdip.operation;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.ServletException;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs one line per request with method, path, status and duration. For privacy, it logs
 * neither IP addresses nor queries.
 * <p>
 * The access log of the container itself is written to a file. This one goes to the log
 * of the application with its format and levels, since a service that logs to the journal
 * cannot open its standard output as a file.
 */
class AccessLogValve extends ValveBase implements AccessLog {

	private static final Logger requests = LoggerFactory.getLogger(AccessLogValve.class);

	private static final int MAX_LENGTH = 256;

	AccessLogValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
	}

	/** Called by the container once per request, after its error page has been sent. */
	@Override
	public void log(Request request, Response response, long nanos) {
		if (!requests.isInfoEnabled()) {
			return;
		}
		String method = printable(request.getMethod());
		String path = printable(request.getRequestURI());
		requests.atInfo()
			.addKeyValue("http.request.method", method)
			.addKeyValue("url.path", path)
			.addKeyValue("http.response.status_code", response.getStatus())
			.addKeyValue("event.duration", nanos)
			.log("{} {} {} {} ms", method, path, response.getStatus(), TimeUnit.NANOSECONDS.toMillis(nanos));
	}

	/**
	 * Replaces characters that are not printable and truncates the text, so that each
	 * request is one line of limited length. A malformed request may lack the text.
	 */
	private static String printable(@Nullable String text) {
		if (text == null) {
			return "-";
		}
		int length = Math.min(text.length(), MAX_LENGTH);
		for (int index = 0; index < length; index++) {
			if (!isPrintable(text.charAt(index))) {
				return text.substring(0, length).replaceAll("[^!-~]", "?");
			}
		}
		return text.substring(0, length);
	}

	private static boolean isPrintable(char letter) {
		return letter > ' ' && letter < '\u007f';
	}

	@Override
	public void setRequestAttributesEnabled(boolean enabled) {
		// no attributes of the request are logged
	}

	@Override
	public boolean getRequestAttributesEnabled() {
		return false;
	}

}
