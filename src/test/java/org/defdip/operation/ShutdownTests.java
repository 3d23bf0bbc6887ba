package org.defdip.operation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextClosedEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** A request in progress is completed when the site is stopped. */
class ShutdownTests {

	private static final CountDownLatch ASKED = new CountDownLatch(1);

	private static final CountDownLatch STOPPING = new CountDownLatch(1);

	@Test
	void requestInProgressIsCompleted() throws InterruptedException {
		ConfigurableApplicationContext server = BareServer.with(Slow.class).run();
		server.addApplicationListener((event) -> {
			if (event instanceof ContextClosedEvent) {
				STOPPING.countDown();
			}
		});
		URI address = URI
			.create("http://localhost:" + server.getEnvironment().getProperty("local.server.port") + "/slow");
		CompletableFuture<HttpResponse<String>> answer = HttpClient.newHttpClient()
			.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
		ASKED.await();

		server.close();

		assertThat(answer.join().statusCode()).isEqualTo(200);
		assertThat(answer.join().body()).isEqualTo("done");
	}

	/** Responds only after the shutdown of the server has begun. */
	static class Slow {

		@Bean
		ServletRegistrationBean<HttpServlet> slow() {
			return new ServletRegistrationBean<>(new HttpServlet() {

				private static final long serialVersionUID = 1L;

				@Override
				protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
					ASKED.countDown();
					try {
						STOPPING.await();
						// the server waits for active requests from here on
						Thread.sleep(500);
					}
					catch (InterruptedException ex) {
						Thread.currentThread().interrupt();
						response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
						return;
					}
					response.setContentLength(4);
					response.getWriter().write("done");
					// otherwise the server may close the connection between this
					// method and the writing of the body
					response.flushBuffer();
				}

			}, "/slow");
		}

	}

}
