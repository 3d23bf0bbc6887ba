package org.defdip.site;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.search.NearestPages;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says what went wrong in the reader's language, and where to go from there. */
@Controller
class SiteErrorController implements ErrorController {

	private static final List<Integer> EXPLAINED = List.of(400, 404, 405, 406, 410, 503);

	private final NearestPages nearest;

	private final ErrorAttributes errors;

	SiteErrorController(NearestPages nearest, ErrorAttributes errors) {
		this.nearest = nearest;
		this.errors = errors;
	}

	@RequestMapping("/error")
	String show(HttpServletRequest request, HttpServletResponse response, Model model) {
		int status = status(request);
		response.setStatus(status);
		model.addAttribute("noindex", true);
		model.addAttribute("status", status);
		model.addAttribute("explanation", EXPLAINED.contains(status) ? status : (status < 500) ? 400 : 500);
		model.addAttribute("nearest",
				(status == HttpStatus.NOT_FOUND.value()) ? this.nearest.to(lastSegment(request)) : List.of());
		model.addAttribute("wrongParameters", wrongParameters(request));
		return "site/error";
	}

	private static String lastSegment(HttpServletRequest request) {
		String path = PathLocaleResolver.path(request);
		return path.substring(path.lastIndexOf('/') + 1);
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
