package org.defdip.core;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/**
 * Finds the subject of a page in its model, and the bean that handles subjects of its
 * type. A module contributes to the pages of other modules by such beans.
 */
@Component
public class PageSubjects {

	private final BeanFactory beans;

	private final Map<ResolvableType, Optional<Object>> handlers = new ConcurrentHashMap<>();

	PageSubjects(BeanFactory beans) {
		this.beans = beans;
	}

	/**
	 * Calls the handler for the subject that the page at {@code path} shows.
	 * @param model the attributes of the page, one of which is the subject
	 * @param contract the interface of handlers, generic in the type of their subjects
	 * @return the result, or empty if no attribute is the subject or no bean handles it
	 */
	public <H, R> Optional<R> handle(Map<String, Object> model, String path, Class<? super H> contract,
			BiFunction<H, PageSubject, R> call) {
		return model.values()
			.stream()
			.filter(PageSubject.class::isInstance)
			.map(PageSubject.class::cast)
			.filter((subject) -> subject.getAddress().path().equals(path))
			.flatMap((subject) -> this.<H>handler(contract, subject)
				.map((handler) -> call.apply(handler, subject))
				.stream())
			.findFirst();
	}

	@SuppressWarnings("unchecked")
	private <H> Optional<H> handler(Class<? super H> contract, PageSubject subject) {
		ResolvableType type = ResolvableType.forClassWithGenerics(contract, subject.getClass());
		return (Optional<H>) this.handlers.computeIfAbsent(type,
				(key) -> Optional.ofNullable(this.beans.getBeanProvider(key).getIfAvailable()));
	}

}
