package org.defdip.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test of the whole site under a context path. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "server.servlet.context-path=" + UnderPath.PATH, "defdip.base-url=" + UnderPath.SITE })
@interface UnderPath {

	/** The context path. */
	String PATH = "/diplomasi";

	/** The public base URL of the site. */
	String SITE = "http://localhost:8080" + PATH;

}
