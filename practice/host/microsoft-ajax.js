/* global window */
/*
 * Stands in for MicrosoftAjax.js, which office.js otherwise fetches from ajax.aspnetcdn.com.
 * Load it before office.js. It holds only what office.js uses, written for this purpose.
 */
(function () {
  "use strict";

  function nothing() {
    return null;
  }

  function namespace(path) {
    path.split(".").reduce(function (parent, name) {
      parent[name] = parent[name] || {};
      return parent[name];
    }, window);
  }

  function StringBuilder(first) {
    this.parts = first === undefined || first === null ? [] : [String(first)];
  }
  StringBuilder.prototype.append = function (text) {
    this.parts.push(String(text));
    return this;
  };
  StringBuilder.prototype.appendLine = function (text) {
    this.parts.push((text === undefined ? "" : String(text)) + "\r\n");
    return this;
  };
  StringBuilder.prototype.clear = function () {
    this.parts = [];
  };
  StringBuilder.prototype.isEmpty = function () {
    return this.toString() === "";
  };
  StringBuilder.prototype.toString = function (separator) {
    return this.parts.join(separator || "");
  };

  window.Sys = {
    StringBuilder: StringBuilder,
    Serialization: {
      JavaScriptSerializer: {
        serialize: JSON.stringify,
        deserialize: function (text) {
          return JSON.parse(text);
        },
      },
    },
    Debug: { trace: nothing },
    Browser: { agent: {}, InternetExplorer: {}, Firefox: {}, Safari: {}, Opera: {} },
  };

  window.Type = Function;
  Function.registerNamespace = namespace;
  Function.prototype.registerClass = function (name) {
    this.__typeName = name;
    return this;
  };
  Function.registerClass = Function.prototype.registerClass;
  Function._validateParams = nothing;
  Function._validateParameter = nothing;
  Function.createDelegate = function (instance, method) {
    return function () {
      return method.apply(instance, arguments);
    };
  };

  function errorOf(kind) {
    return function (parameter, second, third) {
      var message = [third, second, parameter].find(function (part) {
        return typeof part === "string";
      });
      var error = new Error("Sys." + kind + ": " + (message || ""));
      error.name = "Sys." + kind;
      error.paramName = parameter;
      return error;
    };
  }
  Error.argument = errorOf("ArgumentException");
  Error.argumentNull = errorOf("ArgumentNullException");
  Error.argumentOutOfRange = errorOf("ArgumentOutOfRangeException");
  Error.argumentType = errorOf("ArgumentTypeException");
  Error.parameterCount = errorOf("ParameterCountException");
  Error.invalidOperation = errorOf("InvalidOperationException");
  Error.notImplemented = errorOf("NotImplementedException");

  String.format = function (text) {
    var values = Array.prototype.slice.call(arguments, 1);
    return text.replace(/\{(\d+)\}/g, function (whole, index) {
      return index in values ? String(values[index]) : whole;
    });
  };

  /*
   * As in the real one: the second argument, a position, is ignored. Code that relies on it must
   * fail here before it fails in Outlook.
   */
  String.prototype.startsWith = function (search) {
    return String(this).slice(0, String(search).length) === String(search);
  };
  String.prototype.endsWith = function (search) {
    var text = String(search);
    return text === "" || this.slice(-text.length) === text;
  };
  String.prototype.trimStart = function () {
    return this.replace(/^\s+/, "");
  };
  String.prototype.trimEnd = function () {
    return this.replace(/\s+$/, "");
  };
})();
