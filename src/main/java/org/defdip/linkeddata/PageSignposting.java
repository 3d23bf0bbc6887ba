package org.defdip.linkeddata;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.core.LocalizedPath;
import org.defdip.core.PagePath;
import org.defdip.core.PageSubject;
import org.defdip.core.PageSubjects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Adds machine-readable metadata to each page: signposting links in its headers and its
 * head, and JSON-LD in its head.
 */
@Component
class PageSignposting implements HandlerInterceptor {

	private static final Logger logger = LoggerFactory.getLogger(PageSignposting.class);

	/** The pages that list things of one kind. */
	private static final Set<String> GATHERINGS = Set.of("/concepts", "/definitions", "/authors", "/works",
			"/characters", "/typologies");

	private final PageSubjects subjects;

	private final Documents documents;

	private final KnowledgeBaseDescriber knowledgeBase;

	private final IriFactory iris;

	private final Signposts signposts;

	private final PageData pageData;

	PageSignposting(PageSubjects subjects, Documents documents, KnowledgeBaseDescriber knowledgeBase, IriFactory iris,
			Signposts signposts, PageData pageData) {
		this.subjects = subjects;
		this.documents = documents;
		this.knowledgeBase = knowledgeBase;
		this.iris = iris;
		this.signposts = signposts;
		this.pageData = pageData;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		LocalizedPath path = LocalizedPath.of(request).orElse(null);
		if (path == null || page == null || page.getViewName() == null
				|| Boolean.TRUE.equals(page.getModel().get("noindex"))) {
			return;
		}
		PagePath address = path.page();
		RdfGraph graph = (address != null) ? describe(address, page.getModel()) : new RdfGraph(this.iris);
		List<Signpost> signposts = (address == null || GATHERINGS.contains(path.path())) ? this.signposts.ofGathering()
				: graph.find(address).map((model) -> this.signposts.ofPage(address, model)).orElseGet(List::of);
		for (Signpost signpost : signposts) {
			response.addHeader(HttpHeaders.LINK, signpost.toHeader());
		}
		page.addObject("signposts", signposts);
		page.addObject("pageData", this.pageData.of(address, graph, path.language()));
	}

	/**
	 * Describes what the page at {@code address} shows. A failing description is left out
	 * instead of failing the page; the health of the content reports it.
	 */
	private RdfGraph describe(PagePath address, Map<String, Object> model) {
		RdfGraph graph = new RdfGraph(this.iris);
		try {
			return this.subjects.<SubjectDescriber<PageSubject>, RdfGraph>handle(model, address.path(),
					SubjectDescriber.class, (describer, subject) -> {
						describer.describe(subject, graph);
						return graph;
					})
				.orElseGet(() -> describeDocument(address, graph));
		}
		catch (RuntimeException ex) {
			logger.error("The page {} has no linked data", address.path(), ex);
			return new RdfGraph(this.iris);
		}
	}

	private RdfGraph describeDocument(PagePath address, RdfGraph graph) {
		if (address.equals(IriFactory.KNOWLEDGE_BASE)) {
			this.knowledgeBase.describe(graph);
		}
		else {
			this.documents.title(address).ifPresent((title) -> graph.begin(address, title));
		}
		return graph;
	}

}
