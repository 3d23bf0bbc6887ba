package org.defdip.site;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.api.Problems;
import org.defdip.core.Language;
import org.defdip.core.PageLabels;
import org.defdip.core.PageSource.PageEntry;
import org.defdip.search.SimilarPages;

import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Explains errors in the reader's language and suggests pages; redirects from former
 * addresses.
 */
@Controller
class SiteErrorController implements ErrorController {

	/** Splits a path into language, page and format; language and format may be empty. */
	private static final Pattern PATH = Pattern.compile("((?:/id|/en)?)((?:/[a-z0-9-]+)+)((?:\\.[a-z]+)*)/?");

	private final Pages pages;

	private final SimilarPages nearest;

	private final PageLabels labels;

	private final FormerAddressRepository formerAddresses;

	private final ErrorAttributes errors;

	private final Problems problems;

	SiteErrorController(Pages pages, SimilarPages nearest, PageLabels labels, FormerAddressRepository formerAddresses,
			ErrorAttributes errors, Problems problems) {
		this.pages = pages;
		this.nearest = nearest;
		this.labels = labels;
		this.formerAddresses = formerAddresses;
		this.errors = errors;
		this.problems = problems;
	}

	@RequestMapping("/error")
	Object show(HttpServletRequest request, HttpServletResponse response, Model model) {
		int status = status(request);
		if (Problems.concern(PathLocaleResolver.path(request))) {
			return problem(status, request, response);
		}
		if (status == HttpStatus.NOT_FOUND.value()) {
			status = showMissingUnlessOut(request, response, model);
		}
		response.setStatus(status);
		if (status >= HttpStatus.BAD_REQUEST.value()) {
			ErrorResponse.putOn(status, response);
		}
		model.addAttribute("noindex", true);
		model.addAttribute("status", status);
		model.addAttribute("explanation", ErrorResponse.explanation(status));
		model.addAttribute("wrongParameters", wrongParameters(request));
		return "site/error";
	}

	/** The error response for programs. */
	private ResponseEntity<?> problem(int status, HttpServletRequest request, HttpServletResponse response) {
		String path = PathLocaleResolver.path(request);
		Language language = PathLocaleResolver.preferred(request);
		Optional<FormerAddress> former = (status == HttpStatus.NOT_FOUND.value())
				? Problems.pageOf(path).flatMap(this.formerAddresses::findByPath) : Optional.empty();
		if (former.isEmpty()) {
			ErrorResponse.putOn(status, response);
			return this.problems.answer(status, path, language, wrongParameters(request));
		}
		String successor = former.get().getSuccessor();
		return (former.get().isWithdrawn() || successor == null)
				? this.problems.gone(path, language, former.get().getReason(), successor)
				: this.problems.moved(successor, request.getQueryString());
	}

	private static String lastSegment(HttpServletRequest request) {
		String path = PathLocaleResolver.path(request);
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/**
	 * The most similar pages, with the labels of the pages, not of the entries found
	 * there.
	 */
	private List<PageEntry> nearest(String slug) {
		return this.nearest.to(slug)
			.stream()
			.map((page) -> new PageEntry(page.address(),
					this.labels.byPath().getOrDefault(page.address().path(), page.label())))
			.toList();
	}

	/**
	 * Like {@link #showMissing}, but with the status of an outage if database or index
	 * are unavailable.
	 */
	private int showMissingUnlessOut(HttpServletRequest request, HttpServletResponse response, Model model) {
		try {
			return showMissing(request, response, model);
		}
		catch (RuntimeException ex) {
			if (Outage.isBehind(ex)) {
				return HttpStatus.SERVICE_UNAVAILABLE.value();
			}
			throw ex;
		}
	}

	/** Fills the model for a page that does not exist, and returns the status. */
	private int showMissing(HttpServletRequest request, HttpServletResponse response, Model model) {
		Matcher path = PATH.matcher(PathLocaleResolver.path(request));
		Optional<FormerAddress> former = path.matches() ? this.formerAddresses.findByPath(path.group(2))
				: Optional.empty();
		if (former.isEmpty()) {
			model.addAttribute("nearest", nearest(lastSegment(request)));
			return HttpStatus.NOT_FOUND.value();
		}
		model.addAttribute("former", former.get());
		model.addAttribute("successor", (former.get().getSuccessor() != null)
				? this.pages.find(former.get().getSuccessor()).orElse(null) : null);
		if (former.get().isWithdrawn()) {
			return HttpStatus.GONE.value();
		}
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		response.setHeader(HttpHeaders.LOCATION,
				request.getContextPath() + path.group(1) + former.get().getSuccessor() + path.group(3) + query);
		return HttpStatus.MOVED_PERMANENTLY.value();
	}

	private static int status(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) ? status
				: HttpStatus.NOT_FOUND.value();
	}

	private List<String> wrongParameters(HttpServletRequest request) {
		Throwable error = this.errors.getError(new ServletWebRequest(request));
		if (error instanceof BindingResult wrong) {
			return wrong.getFieldErrors().stream().map(FieldError::getField).distinct().toList();
		}
		if (error instanceof HandlerMethodValidationException wrong) {
			return wrong.getParameterValidationResults()
				.stream()
				.map((result) -> result.getMethodParameter().getParameterName())
				.filter(Objects::nonNull)
				.toList();
		}
		if (error instanceof MissingServletRequestParameterException missing) {
			return List.of(missing.getParameterName());
		}
		return (error instanceof MethodArgumentTypeMismatchException wrong) ? List.of(wrong.getName()) : List.of();
	}

}
