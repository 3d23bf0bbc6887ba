package org.defdip.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;

/**
 * The same servlet container, serving only stored responses of the application. Its
 * throughput is the upper bound for the application.
 */
final class BareContainer {

	private BareContainer() {
	}

	/**
	 * Serves responses of the site. The first argument is the port, the second the base
	 * URL of the site, and the others are the paths to store.
	 */
	public static void main(String[] arguments) throws Exception {
		Map<String, Ready> answers = new HashMap<>();
		for (int i = 2; i < arguments.length; i++) {
			answers.put(arguments[i], Ready.from(arguments[1] + arguments[i]));
		}
		Tomcat tomcat = new Tomcat();
		tomcat.setBaseDir(Files.createTempDirectory("bare").toString());
		tomcat.setPort(Integer.parseInt(arguments[0]));
		Context context = tomcat.addContext("", null);
		Tomcat.addServlet(context, "ready", new ReadyServlet(answers)).addMapping("/*");
		tomcat.getConnector();
		tomcat.start();
		tomcat.getServer().await();
	}

	/** A stored response. */
	private record Ready(String contentType, String contentEncoding, String tag, byte[] body) {

		static Ready from(String address) throws IOException, InterruptedException {
			HttpResponse<byte[]> answer = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip").build(),
						BodyHandlers.ofByteArray());
			if (answer.statusCode() != HttpServletResponse.SC_OK) {
				throw new IOException(address + " answered with status " + answer.statusCode());
			}
			return new Ready(header(answer, "Content-Type"), header(answer, "Content-Encoding"),
					header(answer, "ETag"), answer.body());
		}

		private static String header(HttpResponse<?> answer, String name) {
			return answer.headers().firstValue(name).orElse("");
		}

	}

	/** Sends the stored responses. */
	private static final class ReadyServlet extends HttpServlet {

		private static final long serialVersionUID = 1L;

		private final transient Map<String, Ready> answers;

		ReadyServlet(Map<String, Ready> answers) {
			this.answers = answers;
		}

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			String query = request.getQueryString();
			Ready ready = this.answers.get(request.getRequestURI() + ((query != null) ? "?" + query : ""));
			if (ready == null) {
				response.sendError(HttpServletResponse.SC_NOT_FOUND);
				return;
			}
			if (!ready.tag().isEmpty()) {
				response.setHeader("ETag", ready.tag());
				if (ready.tag().equals(request.getHeader("If-None-Match"))) {
					response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
					return;
				}
			}
			response.setContentType(ready.contentType());
			response.setContentLength(ready.body().length);
			if (!ready.contentEncoding().isEmpty()) {
				response.setHeader("Content-Encoding", ready.contentEncoding());
			}
			response.getOutputStream().write(ready.body());
		}

	}

}
