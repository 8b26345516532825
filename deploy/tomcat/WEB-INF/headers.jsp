<%-- 每个请求先到这里：加上头，再交给 Tomcat 自己的文件服务。 --%>
<%@ page session="false" trimDirectiveWhitespaces="true" contentType="application/octet-stream" %>
<%
    String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    boolean hashed = path.matches(".*/assets/.*[./][0-9a-f]{8,}[./][^/]+$") && request.getDispatcherType() != DispatcherType.ERROR;
    response.setHeader("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    response.setHeader("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
    // 全站都能用 https 打开以后再加；加了一年内就退不回 http：
    // response.setHeader("Strict-Transport-Security", "max-age=31536000");
    String type = application.getMimeType(path);
    response.setContentType(type == null ? "application/octet-stream" : type);
    if (path.contains("/.")) {
        response.sendError(404);
    } else if (path.endsWith("/")) {
        // 路径已经解过一次码，转发时会再解一次。
        request.getRequestDispatcher(path.replace("%", "%25") + "index.html").forward(request, response);
    } else {
        application.getNamedDispatcher("default").forward(request, response);
    }
%>
