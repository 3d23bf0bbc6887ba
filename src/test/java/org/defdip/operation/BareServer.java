package org.defdip.operation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/**
 * The web server, configured as for the site but without content, so that it starts
 * quickly.
 */
@EnableAutoConfiguration(exclude = { DataJpaRepositoriesAutoConfiguration.class, DataSourceAutoConfiguration.class,
		FlywayAutoConfiguration.class, HibernateJpaAutoConfiguration.class })
class BareServer {

	/** Creates the server with {@code sources}. */
	static SpringApplication with(Class<?>... sources) {
		return new SpringApplicationBuilder(BareServer.class).sources(sources)
			.properties("management.endpoint.health.validate-group-membership=false", "server.port=0")
			.build();
	}

}
