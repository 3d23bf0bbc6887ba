package org.defdip.core;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;

class PageSubjectsTests {

	@AutoClose
	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Namers.class,
			PageSubjects.class);

	@Test
	void handlerIsFoundByTheTypeOfTheSubject() {
		assertThat(name("/planets/mars", new Planet("mars"))).contains("planet mars");
		assertThat(name("/moons/io", new Moon("io"))).contains("moon io");
	}

	@Test
	void subjectIsTheThingAtTheAddressOfThePage() {
		assertThat(name("/planets/mars", new Planet("venus"), new Planet("mars"))).contains("planet mars");
		assertThat(name("/planets/mars", new Planet("venus"))).isEmpty();
	}

	@Test
	void subjectWithoutAHandlerIsPassedOver() {
		assertThat(name("/stars/sol", new Star("sol"))).isEmpty();
	}

	private Optional<String> name(String path, PageSubject... subjects) {
		Map<String, Object> model = new LinkedHashMap<>(Map.of("title", path));
		for (PageSubject subject : subjects) {
			model.put(subject.toString(), subject);
		}
		return this.context.getBean(PageSubjects.class)
			.<Namer<PageSubject>, String>handle(model, path, Namer.class, Namer::name);
	}

	interface Namer<T> {

		String name(T subject);

	}

	record Planet(String slug) implements PageSubject {

		@Override
		public PagePath getAddress() {
			return PagePath.of("planets", this.slug);
		}

	}

	record Moon(String slug) implements PageSubject {

		@Override
		public PagePath getAddress() {
			return PagePath.of("moons", this.slug);
		}

	}

	record Star(String slug) implements PageSubject {

		@Override
		public PagePath getAddress() {
			return PagePath.of("stars", this.slug);
		}

	}

	static class MoonNamer implements Namer<Moon> {

		@Override
		public String name(Moon moon) {
			return "moon " + moon.slug();
		}

	}

	static class Namers {

		@Bean
		static Namer<Planet> planetNamer() {
			return (planet) -> "planet " + planet.slug();
		}

		@Bean
		static MoonNamer moonNamer() {
			return new MoonNamer();
		}

	}

}
